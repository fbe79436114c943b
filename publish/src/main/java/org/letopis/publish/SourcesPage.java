package org.letopis.publish;

import org.letopis.model.Reading;
import org.letopis.model.Report;
import org.letopis.model.Statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// «Источники»: the reports of a story, and who is quoted by which outlet.
record SourcesPage(Frame frame, StoryHead head, List<Source> sources, List<Quoted> quoted) {
    record Source(Provenance provenance, List<Provenance> reprints) {}

    /// @param outlets «Агентство», «12», most first
    record Quoted(String originator, int total, List<Share> outlets) {}

    record Share(String outlet, int statements) {}

    static SourcesPage of(Frame frame, CaseFile file) {
        var sources = new ArrayList<Source>();
        for (Reading reading : file.firstPrints()) {
            Report report = reading.report();
            List<Provenance> reprints =
                    file.copies(report).stream()
                            .map(copy -> Provenance.of(frame, copy.report()))
                            .toList();
            sources.add(new Source(Provenance.of(frame, report), reprints));
        }
        return new SourcesPage(
                frame,
                StoryHead.of(frame, file, StoryHead.Section.SOURCES),
                sources,
                quoted(frame, file));
    }

    private static List<Quoted> quoted(Frame frame, CaseFile file) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Reading reading : file.firstPrints()) {
            String outlet = Byline.outlet(frame, reading.report());
            for (Statement statement : reading.statements()) {
                counts.computeIfAbsent(statement.originator().name(), _ -> new TreeMap<>())
                        .merge(outlet, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> quoted(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(quoted -> -quoted.total()))
                .toList();
    }

    private static Quoted quoted(String originator, Map<String, Integer> byOutlet) {
        List<Share> shares =
                byOutlet.entrySet().stream()
                        .map(share -> new Share(share.getKey(), share.getValue()))
                        .sorted(Comparator.comparingInt(share -> -share.statements()))
                        .toList();
        return new Quoted(originator, shares.stream().mapToInt(Share::statements).sum(), shares);
    }
}
