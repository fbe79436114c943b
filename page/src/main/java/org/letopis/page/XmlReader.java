package org.letopis.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads XML, well-formed or not, in one pass. What feeds get wrong in practice is forgiven: stray ampersands, entities
/// of HTML, tags that are never closed, text around the document.
///
/// No document makes it fetch anything, and no entity is defined by a document: a declaration is passed over.
final class XmlReader {
    /// Longer names and values are no part of any vocabulary; ours.
    private static final int LONGEST_NAME = 200;

    private static final String ROOT = "#document";

    /// Elements that never stand inside their like: a second start ends the first.
    private static final Set<String> NEVER_NESTED = Set.of("item", "entry");

    private final String xml;
    private final XmlNames names = new XmlNames();
    private final Map<String, Integer> openTimes = new HashMap<>();
    private final XmlElement root;
    private XmlElement open;
    private int at;

    private XmlReader(String xml) {
        this.xml = xml;
        this.root = new XmlElement(xml, ROOT, Map.of(), null, 0, 0);
        this.open = root;
    }

    /// The document: an element without a name of its own around whatever stands there.
    static XmlElement read(String xml) {
        var reader = new XmlReader(xml);
        reader.readAll();
        return reader.root;
    }

    private void readAll() {
        while (at < xml.length()) {
            int tag = xml.indexOf('<', at);
            if (tag < 0) {
                text(xml.length());
                break;
            }
            text(tag);
            if (xml.startsWith("<!--", at)) {
                skipTo("-->");
            } else if (xml.startsWith("<![CDATA[", at)) {
                characters();
            } else if (xml.startsWith("<?", at)) {
                skipTo(">");
            } else if (xml.startsWith("<!", at)) {
                declaration();
            } else if (xml.startsWith("</", at)) {
                endTag();
            } else if (at + 1 < xml.length() && isNameStart(xml.charAt(at + 1))) {
                startTag();
            } else {
                open.add("<");
                at++;
            }
        }
        while (!open.equals(root)) {
            closeOpen(xml.length(), xml.length());
        }
        root.close(xml.length(), xml.length());
    }

    private void text(int end) {
        if (end > at) {
            open.add(unescaped(xml.substring(at, end)));
        }
        at = end;
    }

    /// Characters for entities, those of HTML among them; a stray ampersand stays.
    static String unescaped(String text) {
        return CharacterReferences.decode(text, false);
    }

    private void characters() {
        int from = at + "<![CDATA[".length();
        int end = xml.indexOf("]]>", from);
        open.add(xml.substring(from, end < 0 ? xml.length() : end));
        skipTo("]]>");
    }

    private void skipTo(String mark) {
        int found = xml.indexOf(mark, at);
        at = found < 0 ? xml.length() : found + mark.length();
    }

    /// `<!DOCTYPE rss [<!ENTITY …>]>`: what it declares is not taken over.
    private void declaration() {
        int end = xml.indexOf('>', at);
        boolean subset = end >= 0 && xml.substring(at, end).indexOf('[') >= 0;
        if (subset) {
            skipTo("]");
        }
        skipTo(">");
    }

    private void endTag() {
        int tag = at;
        int from = at + 2;
        int end = nameEnd(from);
        String name = names.resolve(xml.substring(from, end));
        at = end;
        skipTo(">");
        if (openTimes.getOrDefault(name, 0) == 0) {
            return;
        }
        while (!open.name().equals(name)) {
            closeOpen(tag, tag);
        }
        closeOpen(tag, at);
    }

    private void closeOpen(int innerEnd, int end) {
        open.close(innerEnd, end);
        openTimes.merge(open.name(), -1, Integer::sum);
        names.close();
        XmlElement parent = open.parent();
        open = parent == null ? root : parent;
    }

    private void startTag() {
        int tag = at;
        int end = nameEnd(at + 1);
        String raw = xml.substring(at + 1, end);
        at = end;
        var attributes = new LinkedHashMap<String, String>();
        boolean closed = attributes(attributes);
        names.open(attributes);
        String name = names.resolve(raw);
        if (NEVER_NESTED.contains(name) && openTimes.getOrDefault(name, 0) > 0) {
            names.close();
            closeLike(name, tag);
            names.open(attributes);
        }
        open = new XmlElement(xml, name, names.resolved(attributes), open, tag, at);
        openTimes.merge(name, 1, Integer::sum);
        if (closed) {
            closeOpen(at, at);
        }
    }

    private void closeLike(String name, int tag) {
        while (!open.name().equals(name)) {
            closeOpen(tag, tag);
        }
        closeOpen(tag, tag);
    }

    /// Reads attributes up to the end of the tag; whether the tag closes its element.
    private boolean attributes(Map<String, String> attributes) {
        while (at < xml.length()) {
            char c = xml.charAt(at);
            if (c == '>') {
                at++;
                return xml.charAt(at - 2) == '/';
            }
            if (c == '<') {
                return false;
            }
            if (!isNameStart(c)) {
                at++;
                continue;
            }
            int end = nameEnd(at);
            String name = xml.substring(at, end);
            at = skipSpace(end);
            String value = "";
            if (at < xml.length() && xml.charAt(at) == '=') {
                at = skipSpace(at + 1);
                value = value();
            }
            attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), unescaped(value));
        }
        return false;
    }

    private String value() {
        if (at >= xml.length()) {
            return "";
        }
        char quote = xml.charAt(at);
        int from = at;
        if (quote == '"' || quote == '\'') {
            int end = xml.indexOf(quote, at + 1);
            int stop = end < 0 ? xml.length() : end;
            at = Math.min(xml.length(), stop + 1);
            return xml.substring(from + 1, Math.max(from + 1, stop));
        }
        while (at < xml.length() && " \t\r\n>".indexOf(xml.charAt(at)) < 0) {
            at++;
        }
        return xml.substring(from, at);
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < xml.length() && Characters.isSpace(xml.charAt(i))) {
            i++;
        }
        return i;
    }

    private int nameEnd(int from) {
        int i = from;
        while (i < xml.length() && i - from < LONGEST_NAME && isNamePart(xml.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_' || c == ':';
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == ':' || c == '-' || c == '.';
    }
}
