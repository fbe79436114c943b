package org.letopis.publish;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// The pages as HTML. The templates are part of the program: nothing is compiled while it runs.
final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Templates.class.getClassLoader(),
                    Templates.class.getPackageName());

    private Templates() {}

    static String index(IndexPage page) {
        return render("index", page);
    }

    static String news(NewsPage page) {
        return render("news", page);
    }

    static String chronicle(ChroniclePage page) {
        return render("chronicle", page);
    }

    static String statements(StatementsPage page) {
        return render("statements", page);
    }

    static String figures(FiguresPage page) {
        return render("figures", page);
    }

    static String sources(SourcesPage page) {
        return render("sources", page);
    }

    static String unread(UnreadPage page) {
        return render("unread", page);
    }

    static String report(ReportPage page) {
        return render("report", page);
    }

    private static String render(String name, Object page) {
        var out = new StringOutput();
        ENGINE.render(name + ".jte", page, out);
        return out.toString();
    }
}
