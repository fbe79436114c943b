package org.letopis.names;

import org.jspecify.annotations.Nullable;
import org.letopis.language.Table;
import org.letopis.model.Name;
import org.letopis.names.Marks.Mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds who holds a role, by the few patterns in which news says so.
final class Holders {
    /// Words between a name and «стал президентом»: a bound on the work. Ours.
    private static final int MOST_WORDS_TO_VERB = 6;

    /// A role and the person's name it stands with.
    ///
    /// @param rule `role-name`, `name-role`, `bracket`, `dash`, `becomes`
    record Held(RolePhrase role, Mark person, String rule) {}

    private static final Set<String> BECOMES = words("becomes");
    private static final Set<String> ASIDES = words("aside");
    private static final Set<String> AGES = words("age");

    static Table table() {
        return Table.beside(Holders.class, "russian/holders.txt");
    }

    private static Set<String> words(String kind) {
        return table().rows().stream()
                .filter(row -> row.cell(0).equals(kind))
                .flatMap(row -> row.words(1).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private final Grammar grammar;
    private final Marks marks;
    private final List<Held> held = new ArrayList<>();
    private final Set<Mark> claimed = new HashSet<>();
    private final Mark[] personBefore;

    private Holders(Grammar grammar, Marks marks) {
        this.grammar = grammar;
        this.marks = marks;
        this.personBefore = personsByEnd(grammar, marks);
    }

    static List<Held> find(Grammar grammar, Marks marks, List<RolePhrase> roles) {
        var holders = new Holders(grammar, marks);
        for (RolePhrase role : roles) {
            if (!grammar.isPlural(role.head()) && !role.is(RoleWords.Kind.UNNAMED)) {
                holders.look(role);
            }
        }
        return holders.held;
    }

    /// For each word the person's name that ends with it.
    private static Mark[] personsByEnd(Grammar grammar, Marks marks) {
        var persons = new Mark[grammar.size()];
        for (Mark mark : marks.all()) {
            if (mark.is(Name.Type.PER)) {
                persons[mark.end() - 1] = mark;
            }
        }
        return persons;
    }

    private void look(RolePhrase role) {
        if (!directlyBehind(role) && !beforeTheRole(role) && !furtherBehind(role)) {
            becomes(role);
        }
    }

    /// «министр обороны Тарвии Иван Зареев».
    private boolean directlyBehind(RolePhrase role) {
        int at = behind(role);
        return holdsIt(role, at < 0 ? null : marks.personFrom(at));
    }

    /// «министр обороны, Иван Зареев, уехал», «депутат, лидер партии Иван Зареев».
    private boolean furtherBehind(RolePhrase role) {
        int at = behind(role);
        if (at < 0 || !isSeparator(at)) {
            return false;
        }
        int name = nameBehindNextRole(at + 1, grammar.sentenceOf(role.head()), role);
        Mark person = name < 0 ? null : marks.personFrom(name);
        return person != null && !isAnotherSubject(role, person) && holdsIt(role, person);
    }

    /// «по словам мэра, | Иван Зареев | приедет»: behind a mark a nominative is nobody who stands in another case before it.
    private boolean isAnotherSubject(RolePhrase role, Mark person) {
        String ofRole = grammar.kase(role.head());
        boolean nominative = grammar.kase(person.first()).equals("Nom");
        return nominative && !ofRole.isEmpty() && !ofRole.equals("Nom");
    }

    private boolean holdsIt(RolePhrase role, @Nullable Mark person) {
        return person != null && isHolder(role, person) && add(role, person, "role-name");
    }

    /// The next word that is no aside; -1 at the end of the sentence.
    private int behind(RolePhrase role) {
        int at = role.end();
        int sentence = grammar.sentenceOf(role.head());
        while (grammar.isIn(sentence, at) && isBetween(at)) {
            at++;
        }
        return grammar.isIn(sentence, at) ? at : -1;
    }

    /// Ages and marks of quotation: «28-летний», «»».
    private boolean isBetween(int at) {
        String form = grammar.form(at);
        return form.equals("»")
                || form.equals("\"")
                || form.equals("”")
                || AGES.stream().anyMatch(form::endsWith);
    }

    private boolean isSeparator(int at) {
        String form = grammar.form(at);
        return form.equals(",") || form.equals("и") || isDash(at);
    }

    private boolean isDash(int at) {
        String form = grammar.form(at);
        return form.equals("—") || form.equals("–") || form.equals("-");
    }

    /// «лидер партии, | Иван Зареев», «депутат и лидер партии | Иван Зареев»: of roles in a row each is his.
    private int nameBehindNextRole(int at, int sentence, RolePhrase role) {
        if (marks.personFrom(at) != null) {
            return isClosed(sentence, marks.personFrom(at)) ? at : -1;
        }
        RolePhrase next = nextRole(at, sentence, role);
        return next == null ? -1 : next.end();
    }

    private @Nullable RolePhrase nextRole(int at, int sentence, RolePhrase role) {
        if (!grammar.isIn(sentence, at) || isVerb(at)) {
            return null;
        }
        String word = RoleWords.word(grammar.lemma(at));
        boolean sameCase = grammar.kase(at).equals(grammar.kase(role.head()));
        return word == null || !sameCase || grammar.isPlural(at)
                ? null
                : Roles.at(grammar, marks, at, word);
    }

    private boolean isVerb(int at) {
        return grammar.is(at, "VERB") && grammar.kase(at).isEmpty();
    }

    private boolean isClosed(int sentence, @Nullable Mark person) {
        if (person == null) {
            return false;
        }
        String behind = grammar.formIn(sentence, person.end());
        return behind.isEmpty() || !Character.isLetter(behind.charAt(0));
    }

    /// Whether the name agrees with the role. «адвокат Зареева» is the lawyer of Зареев.
    private boolean isHolder(RolePhrase role, Mark person) {
        String ofRole = grammar.kase(role.head());
        String ofName = grammar.kase(person.first());
        if (ofName.isEmpty() || ofName.equals("Nom") || ofRole.equals(ofName)) {
            return true;
        }
        boolean agent = role.is(RoleWords.Kind.AGENT) || role.is(RoleWords.Kind.DEPUTY);
        boolean surnameOnly = person.end() == person.first() + 1;
        boolean genitive = ofName.equals("Gen") || ofName.equals("Acc");
        return !genitive || !(agent || (surnameOnly && ofRole.equals("Nom")) || role.isBare());
    }

    /// «Иван Зареев, министр обороны», «Иван Зареев (министр обороны)», «Иван Зареев — министр обороны».
    private boolean beforeTheRole(RolePhrase role) {
        int sentence = grammar.sentenceOf(role.head());
        int at = role.first() - 1;
        while (grammar.isIn(sentence, at) && isAside(at)) {
            at--;
        }
        String mark = grammar.formIn(sentence, at);
        if (!grammar.isIn(sentence, at - 1)
                || !(mark.equals(",") || mark.equals("(") || isDash(at))) {
            return false;
        }
        Mark person = personBefore[at - 1];
        String rule = mark.equals("(") ? "bracket" : mark.equals(",") ? "name-role" : "dash";
        return person != null && agrees(role, person, mark) && add(role, person, rule);
    }

    /// «Зареев, | бывший | министр», «Зареев, | ныне | министр».
    private boolean isAside(int at) {
        return ASIDES.contains(grammar.lemma(at));
    }

    private boolean agrees(RolePhrase role, Mark person, String mark) {
        String ofRole = grammar.kase(role.head());
        String ofName = grammar.kase(person.first());
        boolean same = ofRole.equals(ofName) || ofName.isEmpty();
        Mark next = marks.personFrom(role.end());
        boolean listed = mark.equals(",") && next != null && isHolder(role, next);
        boolean nominative = ofRole.equals("Nom") && !mark.equals(",");
        return (same || nominative) && !listed;
    }

    /// «Иван Зареев был назначен министром обороны».
    private void becomes(RolePhrase role) {
        int sentence = grammar.sentenceOf(role.head());
        if (!grammar.kase(role.head()).equals("Ins")) {
            return;
        }
        boolean verb = false;
        for (int i = role.first() - 1;
                i >= role.first() - MOST_WORDS_TO_VERB && grammar.isIn(sentence, i);
                i--) {
            if (grammar.form(i).equals("не") || grammar.lemma(i).equals("мочь")) {
                return;
            }
            verb |= BECOMES.contains(grammar.lemma(i));
            Mark person = personBefore[i];
            if (person != null) {
                boolean subject = !grammar.kase(person.first()).equals("Gen");
                if (verb && subject) {
                    add(role, person, "becomes");
                }
                return;
            }
        }
    }

    /// Of roles nested in each other the outermost that agrees has the name behind them.
    private boolean add(RolePhrase role, Mark person, String rule) {
        boolean nested =
                !held.isEmpty()
                        && held.getLast().person().equals(person)
                        && role.first() < held.getLast().role().end();
        if (nested && claimed.contains(person)) {
            return false;
        }
        claimed.add(person);
        return held.add(new Held(role, person, rule));
    }
}
