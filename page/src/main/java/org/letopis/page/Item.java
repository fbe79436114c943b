package org.letopis.page;

import org.letopis.model.Extraction;
import org.letopis.model.Page;
import org.letopis.model.Unreadable;

/// One of the things that a file holds. A saved page holds itself, a feed its entries, a web archive its records.
public sealed interface Item {
    /// What messages call it: the file's name, and where the file holds several «#» and its number there, from 1.
    String name();

    /// A page that may be a report.
    final class Found implements Item {
        private final Page page;
        private final Source source;

        /// How a report is made of the page, with what the file says of it.
        interface Source {
            Extraction extract(Page page, Given given);
        }

        Found(Page page, Source source) {
            this.page = page;
            this.source = source;
        }

        @Override
        public String name() {
            return page.name();
        }

        /// The bytes of the item alone: its report has their hash.
        public Page page() {
            return page;
        }

        /// Reads it. Pure, so that several can be read at once.
        public Extraction extract(Given given) {
            return source.extract(page, given);
        }
    }

    /// What could not even be looked at, and why.
    record Refused(Unreadable why) implements Item {
        @Override
        public String name() {
            return why.page();
        }
    }

    /// What a web archive holds besides pages.
    ///
    /// @param kind such as «image/png», «request», «HTTP 404»
    record PassedOver(String name, String kind) implements Item {}
}
