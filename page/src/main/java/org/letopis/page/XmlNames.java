package org.letopis.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The namespaces in force at a place in an XML document, and the names that elements have by them.
final class XmlNames {
    /// Prefix by address, from `namespaces.txt`.
    private static final Map<String, String> PREFIXES = prefixes();

    private static final String DECLARATION = "xmlns";

    private final Map<String, Deque<String>> inForce = new HashMap<>();
    private final Deque<List<String>> declared = new ArrayDeque<>();

    /// Takes over what the attributes of an element declare.
    void open(Map<String, String> attributes) {
        List<String> own = List.of();
        for (var attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            if (name.equals(DECLARATION) || name.startsWith(DECLARATION + ":")) {
                String prefix = name.substring(Math.min(name.length(), DECLARATION.length() + 1));
                own = own.isEmpty() ? new ArrayList<>() : own;
                own.add(prefix);
                inForce.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(attribute.getValue());
            }
        }
        declared.push(own);
    }

    /// Ends what the last element declared that was not closed yet.
    void close() {
        for (String prefix : declared.pop()) {
            inForce.getOrDefault(prefix, new ArrayDeque<>()).pollFirst();
        }
    }

    /// «rss:pubDate» as `pubdate`, «d:creator» as `dc:creator` where d stands for Dublin Core.
    String resolve(String raw) {
        String name = raw.toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String local = name.substring(colon + 1);
        var addresses = inForce.get(prefix);
        String address = addresses == null ? null : addresses.peekFirst();
        String known = address == null ? prefix : PREFIXES.getOrDefault(address(address), prefix);
        return known.isEmpty() ? local : known + ":" + local;
    }

    Map<String, String> resolved(Map<String, String> attributes) {
        if (attributes.keySet().stream().noneMatch(name -> name.indexOf(':') > 0)) {
            return attributes;
        }
        var resolved = new HashMap<String, String>();
        attributes.forEach((name, value) ->
                resolved.putIfAbsent(name.indexOf(':') > 0 ? resolve(name) : name, value));
        return resolved;
    }

    /// Without case and the stroke at the end, which people forget.
    private static String address(String printed) {
        String small = printed.strip().toLowerCase(Locale.ROOT);
        return small.endsWith("/") ? small.substring(0, small.length() - 1) : small;
    }

    private static Map<String, String> prefixes() {
        var prefixes = new HashMap<String, String>();
        WordLists.load("namespaces.txt")
                .sections()
                .forEach((prefix, addresses) -> {
                    String own = prefix.equals("none") ? "" : prefix;
                    addresses.forEach(address -> prefixes.put(address(address), own));
                });
        return prefixes;
    }
}
