package org.letopis.names;

import org.letopis.language.Analysis;
import org.letopis.language.Language;
import org.letopis.model.Report;

/// Finds who and what a report names, and resolves who of them is one and the same.
public final class Names {
    private Names() {}

    /// The names and actors of one report; a pure function.
    public static Named read(Report report, Analysis analysis, Language language) {
        var mentions = Mentions.find(report.text(), analysis, language);
        return Actors.resolve(report, analysis, mentions, language);
    }
}
