package org.letopis.reading;

import org.letopis.language.Sex;

/// What the ending of a reporting word tells of who speaks.
final class ReportingVerb {
    private ReportingVerb() {}

    /// «отмечается», «говорится»
    static boolean isImpersonal(String verb) {
        return verb.endsWith("ся") || verb.endsWith("сь") || verb.endsWith("но");
    }

    /// «сказала», «уверен»; unknown in the present tense.
    static Sex sex(String verb) {
        if (verb.endsWith("ла") || verb.endsWith("лась") || verb.endsWith("на")) {
            return Sex.FEMALE;
        }
        return verb.endsWith("л") || verb.endsWith("лся") || verb.endsWith("ен")
                ? Sex.MALE
                : Sex.UNKNOWN;
    }

    /// «сказали», «говорят»
    static boolean isPlural(String verb) {
        return verb.endsWith("ли")
                || verb.endsWith("лись")
                || verb.endsWith("ют")
                || verb.endsWith("ут")
                || verb.endsWith("ат")
                || verb.endsWith("ят")
                || verb.endsWith("ются")
                || verb.endsWith("ны");
    }
}
