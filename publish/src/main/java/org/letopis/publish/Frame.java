package org.letopis.publish;

import java.time.ZoneOffset;

/// What every page needs besides its own matter.
///
/// @param texts of the interface
/// @param root the way from the page's folder to the dossier's: empty, «../» or «../../»
/// @param version of the program
/// @param zone what times without a zone count as
record Frame(Messages texts, String root, String version, ZoneOffset zone) {
    /// The same for pages in another folder.
    Frame at(String root) {
        return new Frame(texts, root, version, zone);
    }

    String language() {
        return texts.language().code();
    }

    String report(String id) {
        return root + "report/" + SiteFolder.href(id) + ".html";
    }

    String story(String id) {
        return root + "story/" + SiteFolder.href(id) + "/index.html";
    }

    TimeWords times() {
        return new TimeWords(texts);
    }

    AmountWords amounts() {
        return new AmountWords(texts);
    }
}
