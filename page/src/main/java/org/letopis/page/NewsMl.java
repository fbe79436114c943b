package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Extraction;
import org.letopis.model.Moment;
import org.letopis.model.Page;
import org.letopis.model.Photo;
import org.letopis.model.Unreadable;
import org.letopis.model.Unreadable.Reason;

import java.util.ArrayList;
import java.util.List;

/// News items of NewsML-G2, alone or in a message, with their text as NITF, HTML or lines; and NITF alone.
final class NewsMl {
    private static final String ITEM = "newsitem";
    private static final String NITF = "nitf";

    /// What a message may hold besides news items.
    private static final String[] ALL = {
        ITEM, NITF, "packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem"
    };

    private final XmlElement element;
    private final XmlElement meta;
    private final XmlElement content;
    private final @Nullable XmlElement nitf;

    private NewsMl(XmlElement element) {
        this.element = element;
        XmlElement itemMeta = element.child("itemmeta");
        XmlElement contentMeta = element.child("contentmeta");
        this.meta = itemMeta == null ? element : itemMeta;
        this.content = contentMeta == null ? element : contentMeta;
        List<XmlElement> inside = element.below(NITF);
        this.nitf =
                element.name().equals(NITF) ? element : inside.isEmpty() ? null : inside.getFirst();
    }

    static List<Item> items(Page page, String text) {
        List<XmlElement> elements = XmlReader.read(text).below(ALL);
        if (elements.size() == 1) {
            XmlElement only = elements.getFirst();
            return List.of(new Item.Found(page, (p, given) -> report(only, p, given)));
        }
        if (elements.isEmpty()) {
            return Items.refused(
                    new Unreadable(page.name(), Reason.NO_REPORT, "a message without news items"));
        }
        var items = new ArrayList<Item>();
        for (Item item : Items.numbered(page, elements, XmlElement::outer, NewsMl::report)) {
            XmlElement own = elements.get(items.size());
            String kind = kind(own);
            items.add(kind == null ? item : new Item.PassedOver(item.name(), kind));
        }
        return items;
    }

    /// What the element is where it is no text; null where it may be one.
    private static @Nullable String kind(XmlElement element) {
        if (element.name().equals(NITF)) {
            return null;
        }
        if (!element.name().equals(ITEM)) {
            return element.name();
        }
        XmlElement meta = element.child("itemmeta");
        XmlElement itemClass = meta == null ? null : meta.child("itemclass");
        String code = itemClass == null ? "" : itemClass.attribute("qcode");
        String kind = code.substring(code.lastIndexOf(':') + 1);
        return kind.isEmpty() || kind.equals("text") || kind.equals("composite") ? null : kind;
    }

    private static Extraction report(XmlElement element, Page page, Given given) {
        String kind = kind(element);
        if (kind != null) {
            String detail = "a %s of NewsML-G2, no text".formatted(kind);
            return new Unreadable(page.name(), Reason.NO_REPORT, detail);
        }
        return new NewsMl(element).dispatch().report(page, given);
    }

    private Dispatch dispatch() {
        String guid = element.attribute("guid");
        String headline = words(content, "headline");
        var dispatch =
                new Dispatch()
                        .headline(headline == null ? nitfWords("hl1", "title") : headline)
                        .summary(summary())
                        .text(text())
                        .url(Feed.absolute("", guid))
                        .outlet(outlet())
                        .language(language())
                        .place(place())
                        .bylines(bylines())
                        .published(published());
        for (XmlElement subject : content.all("subject")) {
            dispatch.topic(words(subject, "name"));
        }
        pictures().forEach(dispatch::photo);
        return dispatch;
    }

    /// The words of the first child of a name; null where it has none.
    private static @Nullable String words(XmlElement element, String name) {
        for (XmlElement child : element.all(name)) {
            XmlElement named = child.child("name");
            String words = (named == null ? child : named).words();
            if (!words.isEmpty()) {
                return words;
            }
        }
        return null;
    }

    private @Nullable String nitfWords(String... names) {
        if (nitf == null) {
            return null;
        }
        for (String name : names) {
            for (XmlElement found : nitf.below(name)) {
                String words = found.words();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }

    private @Nullable Moment published() {
        for (String name : List.of("versioncreated", "firstcreated")) {
            Moment moment = DateReader.read(words(meta, name)).orElse(null);
            if (moment != null) {
                return moment;
            }
        }
        List<XmlElement> issued =
                nitf == null ? List.of() : nitf.below("date.issue", "date.release");
        String said = issued.isEmpty() ? "" : issued.getFirst().attribute("norm");
        return DateReader.read(said.isEmpty() ? words(content, "contentcreated") : said)
                .orElse(null);
    }

    private @Nullable String outlet() {
        String provider = words(meta, "provider");
        if (provider != null) {
            return provider;
        }
        String source = words(content, "infosource");
        XmlElement rights = element.child("rightsinfo");
        return source != null || rights == null ? source : words(rights, "copyrightholder");
    }

    private @Nullable String language() {
        XmlElement language = content.child("language");
        return language == null ? element.language() : language.attribute("tag");
    }

    private @Nullable String place() {
        String located = words(content, "located");
        return located == null ? nitfWords("location") : located;
    }

    private List<String> bylines() {
        var bylines = new ArrayList<String>();
        for (String name : List.of("by", "creator")) {
            String words = words(content, name);
            if (words != null && bylines.isEmpty()) {
                bylines.add(words);
            }
        }
        if (bylines.isEmpty() && nitf != null) {
            for (XmlElement byline : nitf.below("byline")) {
                List<XmlElement> people = byline.below("person");
                people.forEach(person -> bylines.add(person.words()));
                if (people.isEmpty()) {
                    bylines.add(Fragment.line(byline.markupWithout("byttl")));
                }
            }
        }
        return bylines;
    }

    private @Nullable String summary() {
        List<XmlElement> abstracts = nitf == null ? List.of() : nitf.below("abstract");
        if (!abstracts.isEmpty()) {
            return abstracts.getFirst().markup();
        }
        for (XmlElement description : content.all("description")) {
            if (description.attribute("role").endsWith("summary")) {
                return description.markup();
            }
        }
        return null;
    }

    private String text() {
        if (nitf != null) {
            List<XmlElement> bodies = nitf.below("body.content");
            String text = bodies.isEmpty() ? "" : bodies.getFirst().markupWithout("media");
            return text.replace("<hl2", "<h3").replace("</hl2", "</h3");
        }
        for (XmlElement inside : element.below("xhtml:body", "body", "xhtml:html", "html")) {
            // A document of its own may write its tags with a prefix.
            return inside.markup().replaceAll("(</?)[A-Za-z]{1,20}:", "$1");
        }
        for (XmlElement data : element.below("inlinedata")) {
            return data.markup();
        }
        return "";
    }

    private List<Photo> pictures() {
        var pictures = new ArrayList<Photo>();
        for (XmlElement media : nitf == null ? List.<XmlElement>of() : nitf.below("media")) {
            XmlElement reference = media.child("media-reference");
            boolean image = media.attribute("media-type").equals("image");
            if (image && reference != null && !reference.attribute("source").isEmpty()) {
                pictures.add(
                        new Photo(
                                reference.attribute("source"),
                                words(media, "media-caption"),
                                words(media, "media-producer"),
                                null));
            }
        }
        return pictures;
    }
}
