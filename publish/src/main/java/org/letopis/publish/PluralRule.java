package org.letopis.publish;

import java.util.List;

/// Which form of a noun follows a whole number. The forms bear the names of CLDR.
enum PluralRule {
    /// 1 сообщение, 2 сообщения, 5 сообщений; 11–14 like 5.
    EAST_SLAVIC {
        @Override
        List<String> forms() {
            return List.of("one", "few", "many");
        }

        @Override
        String form(int count) {
            int last = count % 10;
            boolean teen = count % 100 / 10 == 1;
            if (last == 1 && !teen) {
                return "one";
            }
            return last >= 2 && last <= 4 && !teen ? "few" : "many";
        }
    },
    /// 1 report, 2 reports, 0 reports.
    ONE_AND_OTHER {
        @Override
        List<String> forms() {
            return List.of("one", "other");
        }

        @Override
        String form(int count) {
            return count == 1 ? "one" : "other";
        }
    };

    /// All forms that [#form] can name.
    abstract List<String> forms();

    /// @param count 0 or more
    abstract String form(int count);
}
