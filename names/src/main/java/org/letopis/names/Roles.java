package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Name;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds roles: a noun of `roles.txt`, the adjectives that belong to it, and what it is a role in.
///
/// «официальный представитель МВД Тарвии»: adjective, noun, body. «министр по делам молодёжи Тарвии»: the complements
/// before the body belong to the position.
final class Roles {
    /// A role goes on for this many words at most: a bound on the work. Ours.
    private static final int MOST_WORDS = 12;

    private final Grammar grammar;
    private final Marks marks;

    private Roles(Grammar grammar, Marks marks) {
        this.grammar = grammar;
        this.marks = marks;
    }

    /// The roles in the order of the text, an outer one before those nested in it.
    static List<RolePhrase> find(Grammar grammar, Marks marks) {
        var roles = new Roles(grammar, marks);
        var found = new ArrayList<RolePhrase>();
        for (int i = 0; i < grammar.size(); i++) {
            String word = roles.roleWord(i);
            if (word != null) {
                found.add(roles.from(i, word));
            }
        }
        return found;
    }

    /// The role whose noun stands at a word.
    static RolePhrase at(Grammar grammar, Marks marks, int head, String word) {
        return new Roles(grammar, marks).from(head, word);
    }

    /// Null where the word is no role, or stands inside a name: «театр „Мэр“».
    private @Nullable String roleWord(int word) {
        if (!grammar.is(word, "NOUN") && !grammar.is(word, "ADJ") && !grammar.is(word, "PROPN")) {
            return null;
        }
        String role = RoleWords.word(grammar.lemma(word));
        Mark around = marks.outerAt(word);
        return role == null || (around != null && !isBeforeItsPlace(around, word)) ? null : role;
    }

    /// Where the finder took the role into the name: «Премьер-министр Тарвии».
    private static boolean isBeforeItsPlace(Mark around, int word) {
        return around.is(Name.Type.ROLE) && around.first() <= word;
    }

    private RolePhrase from(int head, String word) {
        int first = head;
        int sentence = grammar.sentenceOf(head);
        int adjectiveBody = -1;
        while (grammar.isIn(sentence, first - 1) && agrees(first - 1, head)) {
            boolean country = Countries.ofAdjective(grammar.lemma(first - 1)) != null;
            if (!country && !RoleWords.isAdjective(grammar.lemma(first - 1))) {
                break;
            }
            first--;
            adjectiveBody = country ? first : adjectiveBody;
        }
        var complement = new Complement(head + 1, sentence, RoleWords.kinds(word));
        complement.read();
        if (complement.body < 0 && adjectiveBody >= 0) {
            Mark owner = marks.bodyFrom(adjectiveBody);
            return new RolePhrase(
                    first, head, word, complement.end, adjectiveBody, adjectiveBody + 1, owner);
        }
        return new RolePhrase(
                first,
                head,
                word,
                complement.end,
                complement.body,
                complement.bodyEnd,
                complement.owner);
    }

    private boolean agrees(int adjective, int noun) {
        return grammar.isAdjective(adjective)
                && grammar.kase(adjective).equals(grammar.kase(noun))
                && grammar.isPlural(adjective) == grammar.isPlural(noun);
    }

    /// What stands behind the noun of a role, read word by word.
    private final class Complement {
        private final int start;
        private final int sentence;
        private final Set<RoleWords.Kind> kinds;
        private int end;
        private int body = -1;
        private int bodyEnd = -1;
        private @Nullable Mark owner;

        /// Whether it has been said what the role is about: «по связям», «по вопросам».
        private boolean topic;

        /// The case in which the next noun may stand: genitive, or what the last preposition asks for.
        private String kase = "Gen";

        Complement(int start, int sentence, Set<RoleWords.Kind> kinds) {
            this.start = start;
            this.kinds = kinds;
            this.sentence = sentence;
            this.end = start;
        }

        void read() {
            int at = start;
            while (at < start + MOST_WORDS && grammar.isIn(sentence, at)) {
                int next = step(at);
                if (next == at) {
                    return;
                }
                at = next;
            }
        }

        /// One behind what was read; the same word where nothing more belongs to the role.
        private int step(int at) {
            Mark name = marks.bodyFrom(at);
            if (name == null && grammar.isQuotationMark(at)) {
                name = marks.bodyFrom(at + 1);
            }
            if (name != null) {
                return isInCase(name) ? take(name) : at;
            }
            if (marks.personFrom(at) != null) {
                return at;
            }
            if (isAttribute(at)) {
                return takeWord(at);
            }
            String wanted = goesOnWith(grammar.form(at)) ? caseBehind(grammar.form(at)) : null;
            return wanted != null && isPhrase(at + 1, wanted) ? enter(wanted, at + 1) : at;
        }

        private int enter(String wanted, int at) {
            topic |= wanted.equals("Dat");
            kase = wanted;
            return at;
        }

        private int take(Mark name) {
            if (owner == null) {
                owner = name;
                body = body < 0 ? name.first() : body;
                bodyEnd = name.end();
            }
            kase = "Gen";
            boolean closed =
                    grammar.isIn(sentence, name.end()) && grammar.isQuotationMark(name.end());
            end = closed ? name.end() + 1 : name.end();
            bodyEnd = closed && name.equals(owner) && body < name.first() ? end : bodyEnd;
            return end;
        }

        private int takeWord(int at) {
            if (owner == null && body < 0 && BodyWords.of(grammar.lemma(at)) != null) {
                body = at;
                while (body > start && grammar.isAdjective(body - 1)) {
                    body--;
                }
            }
            if (grammar.is(at, "NOUN")) {
                end = at + 1;
                kase = "Gen";
                if (owner == null && body >= 0) {
                    bodyEnd = end;
                }
            }
            return at + 1;
        }

        /// «посол Тарвии | в Ливонии», «источник | в полиции»; but «президент Тарвии | в Озёрске» is where he was.
        private boolean goesOnWith(String preposition) {
            return switch (preposition) {
                case "в", "во", "на", "при" ->
                        kinds.contains(RoleWords.Kind.ENVOY)
                                || (body < 0 && kinds.contains(RoleWords.Kind.UNNAMED));
                // «связям с общественностью», «выхода из союза»; but «президент с женой», «глава от
                // партии»
                case "с", "со", "за", "над", "из", "от", "без" -> topic;
                default -> true;
            };
        }

        /// A noun, or an adjective before one, in the case that is wanted: «обороны», «иностранных дел».
        private boolean isAttribute(int at) {
            boolean noun = grammar.is(at, "NOUN");
            boolean lower = !grammar.isCapital(at);
            return (noun || grammar.isAdjective(at))
                    && grammar.kase(at).equals(kase)
                    && (lower || BodyWords.of(grammar.lemma(at)) != null || !noun)
                    && !isNewSubject(at);
        }

        /// «президент | который», «министра | этим»: determiners begin something else.
        private boolean isNewSubject(int at) {
            return grammar.is(at, "DET")
                    || grammar.is(at, "VERB")
                    || grammar.lemma(at).equals("год");
        }

        private boolean isInCase(Mark name) {
            String found = grammar.kase(name.first());
            boolean declines =
                    name.is(Name.Type.LOC)
                            && !grammar.surface(name.first())
                                    .equals(grammar.surface(name.first()).toUpperCase(Locale.ROOT));
            return found.isEmpty() || found.equals(kase) || !declines || !found.equals("Nom");
        }

        private boolean isPhrase(int at, String wanted) {
            if (!grammar.isIn(sentence, at)) {
                return false;
            }
            Mark name = marks.bodyFrom(at);
            if (name != null) {
                return !wanted.equals("Gen") || name.is(Name.Type.ORG) || isInCase(name);
            }
            boolean noun = grammar.is(at, "NOUN") || grammar.isAdjective(at);
            return noun && grammar.kase(at).equals(wanted) && !grammar.is(at, "DET");
        }
    }

    /// The case that a preposition asks for, of those that stand in roles; null for every other word. «и» goes on.
    private static @Nullable String caseBehind(String form) {
        return switch (form) {
            case "по" -> "Dat";
            case "с", "со", "за", "над" -> "Ins";
            case "из", "от", "без" -> "Gen";
            case "в", "во", "на", "при" -> "Loc";
            case "и" -> "Gen";
            default -> null;
        };
    }
}
