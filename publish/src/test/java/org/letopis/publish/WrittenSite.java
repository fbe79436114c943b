package org.letopis.publish;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// A dossier on disk, read back.
record WrittenSite(Map<String, String> contents) {
    static WrittenSite in(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return new WrittenSite(contents);
    }

    List<String> paths() {
        return List.copyOf(contents.keySet());
    }

    List<String> pages() {
        return paths().stream().filter(path -> path.endsWith(".html")).toList();
    }

    String text(String path) {
        String text = contents.get(path);
        if (text == null) {
            throw new IllegalArgumentException("no file " + path + " among " + paths());
        }
        return text;
    }

    /// Our pages are HTML that an XML parser reads too.
    Document document(String path) {
        try {
            var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(
                    new ByteArrayInputStream(text(path).getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new AssertionError(path + ": " + e.getMessage(), e);
        }
    }

    /// What a reader sees of it, white space made single.
    String words(String path) {
        return document(path).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
    }

    List<String> texts(String path, String tag) {
        return elements(path, tag).stream()
                .map(element -> element.getTextContent().replaceAll("\\s+", " ").strip())
                .toList();
    }

    List<Element> elements(String path, String... tags) {
        var found = new ArrayList<Element>();
        for (String tag : tags) {
            NodeList nodes = document(path).getElementsByTagName(tag);
            for (int i = 0; i < nodes.getLength(); i++) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    List<String> attributes(String path, String... names) {
        var values = new ArrayList<String>();
        for (Element element : elements(path, "*")) {
            for (String name : names) {
                if (element.hasAttribute(name)) {
                    values.add(element.getAttribute(name));
                }
            }
        }
        return values;
    }

    List<String> ids(String path) {
        return attributes(path, "id");
    }

    /// «page → link» for every relative link whose file or anchor is not there.
    List<String> deadLinks() {
        var ids = new TreeMap<String, List<String>>();
        pages().forEach(page -> ids.put(page, ids(page)));
        var dead = new ArrayList<String>();
        for (String page : pages()) {
            for (String href : attributes(page, "href")) {
                if (!href.startsWith("http")) {
                    URI target = URI.create("/" + page).resolve(href);
                    String path = target.getPath().substring(1);
                    String anchor = target.getFragment();
                    boolean found =
                            contents.containsKey(path)
                                    && (anchor == null
                                            || ids.getOrDefault(path, List.of()).contains(anchor));
                    if (!found) {
                        dead.add(page + " → " + href);
                    }
                }
            }
        }
        return dead;
    }
}
