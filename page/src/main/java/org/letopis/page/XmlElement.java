package org.letopis.page;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// An element of an XML document, and the stretch of the document that it takes.
///
/// Names are in small letters, as broken documents mix them; a prefix is that of `namespaces.txt` whatever the document
/// calls it, and the vocabularies of feeds and news items themselves have none: `pubdate`, `dc:creator`, `media:content`.
final class XmlElement {
    private final String source;
    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable XmlElement parent;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String language;
    private final String base;
    private final int start;
    private final int innerStart;
    private int innerEnd;
    private int end;

    /// @param start where its start tag begins in the source
    /// @param innerStart behind its start tag
    XmlElement(
            String source,
            String name,
            Map<String, String> attributes,
            @Nullable XmlElement parent,
            int start,
            int innerStart) {
        this.source = source;
        this.name = name;
        this.attributes = new HashMap<>(attributes);
        this.parent = parent;
        this.language = attributes.getOrDefault("xml:lang", parent == null ? "" : parent.language);
        this.base = attributes.getOrDefault("xml:base", parent == null ? "" : parent.base);
        this.start = start;
        this.innerStart = innerStart;
        this.innerEnd = innerStart;
        this.end = innerStart;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void add(String characters) {
        text.append(characters);
    }

    void close(int innerEnd, int end) {
        this.innerEnd = innerEnd;
        this.end = end;
    }

    String name() {
        return name;
    }

    @Nullable XmlElement parent() {
        return parent;
    }

    List<XmlElement> children() {
        return children;
    }

    /// The value of an attribute, empty where there is none.
    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /// The language of its text as declared here or around it, empty where it is not.
    String language() {
        return language;
    }

    /// The address that relative ones in it start from, empty where none is declared.
    String base() {
        return base;
    }

    /// The element as it stands in the document, tags included.
    String outer() {
        return source.substring(start, end);
    }

    /// What is written in it as HTML: its characters, or, where they are elements, these as they stand there.
    String markup() {
        if (children.isEmpty()) {
            return text.toString();
        }
        return source.substring(innerStart, innerEnd).replace("<![CDATA[", "").replace("]]>", "");
    }

    /// The same without the elements of some names.
    String markupWithout(String... names) {
        if (children.isEmpty()) {
            return text.toString();
        }
        var rest = new StringBuilder();
        int from = innerStart;
        for (XmlElement left : below(names)) {
            rest.append(source, from, left.start);
            from = left.end;
        }
        return rest.append(source, from, innerEnd).toString();
    }

    /// Its characters and those of the elements in it, cleaned.
    String words() {
        if (children.isEmpty()) {
            return Characters.clean(text);
        }
        return Fragment.line(markup());
    }

    /// The first child of a name, or null.
    @Nullable XmlElement child(String name) {
        for (XmlElement child : children) {
            if (child.name.equals(name)) {
                return child;
            }
        }
        return null;
    }

    List<XmlElement> all(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    /// The elements of a name anywhere below, in the order of the document; none inside another.
    List<XmlElement> below(String... names) {
        var found = new ArrayList<XmlElement>();
        var wanted = List.of(names);
        var waiting = new ArrayDeque<XmlElement>();
        children.reversed().forEach(waiting::push);
        while (!waiting.isEmpty()) {
            XmlElement element = waiting.pop();
            if (wanted.contains(element.name)) {
                found.add(element);
            } else {
                element.children.reversed().forEach(waiting::push);
            }
        }
        return found;
    }
}
