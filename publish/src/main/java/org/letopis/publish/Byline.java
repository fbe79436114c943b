package org.letopis.publish;

import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Where words stand: the outlet, when, and a link to the place.
///
/// @param also the reports that repeat them
record Byline(String outlet, String published, String headline, String href, List<Link> also) {
    record Link(String label, String href) {}

    Byline {
        also = List.copyOf(also);
    }

    static Byline of(Frame frame, CaseFile file, Reading reading, String anchor) {
        Report report = reading.report();
        return new Byline(
                outlet(frame, report),
                frame.times().published(report.published()),
                headline(frame, report),
                frame.report(report.id()) + anchor,
                also(frame, file, report));
    }

    /// The place of a sentence: `#l118`.
    static String sentence(Span sentence) {
        return "#l" + sentence.start();
    }

    static List<Link> also(Frame frame, CaseFile file, Report report) {
        var also = new ArrayList<Link>();
        for (Reading copy : file.copies(report)) {
            also.add(new Link(outlet(frame, copy.report()), frame.report(copy.report().id())));
        }
        return also;
    }

    static String outlet(Frame frame, Report report) {
        return report.outlet() == null ? frame.texts().of("byline.noOutlet") : report.outlet();
    }

    static String headline(Frame frame, Report report) {
        return report.headline().isBlank()
                ? frame.texts().of("byline.headline")
                : report.headline();
    }

    /// The chain from the outlet on, to stand beside the byline; empty where the words are the outlet's own. An outlet
    /// that the page does not name goes in the chain by the id of the report, and here by words.
    static List<String> chain(Frame frame, Report report, List<String> chain) {
        if (chain.size() < 2) {
            return List.of();
        }
        var names = new ArrayList<String>(chain);
        if (report.outlet() == null && names.getFirst().equals(report.id())) {
            names.set(0, frame.texts().of("byline.noOutlet"));
        }
        return names;
    }
}
