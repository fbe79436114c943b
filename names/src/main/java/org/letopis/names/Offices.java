package org.letopis.names;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who holds which role in a report, so that the role alone says who is meant.
final class Offices {
    /// With more holders of one role nobody is meant by it: a bound on the work. Ours.
    private static final int MOST_HOLDERS = 12;

    /// @param who the [Person], or what stands for somebody known by the role alone
    private record Office(String position, @Nullable String body, Object who) {}

    private record Called(String word, String position, @Nullable String body) {
        static Called of(String office, @Nullable String body) {
            int space = office.indexOf(' ');
            return new Called(space < 0 ? office : office.substring(0, space), office, body);
        }
    }

    private final RoleNames names;
    private final Map<String, List<Office>> byWord = new HashMap<>();

    Offices(RoleNames names) {
        this.names = names;
    }

    void add(RolePhrase role, Object who) {
        for (Called called : called(role)) {
            List<Office> offices = byWord.computeIfAbsent(called.word(), word -> new ArrayList<>());
            var office = new Office(called.position(), called.body(), who);
            if (offices.size() <= MOST_HOLDERS && !offices.contains(office)) {
                offices.add(office);
            }
        }
    }

    /// The one whom a role without a name means; null where there is none or several.
    @Nullable Object holder(RolePhrase role) {
        for (Called called : called(role)) {
            Object holder = holder(called);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private @Nullable Object holder(Called called) {
        List<Office> offices = byWord.getOrDefault(called.word(), List.of());
        if (offices.size() > MOST_HOLDERS) {
            return null;
        }
        Set<Object> holders = new LinkedHashSet<>();
        for (Office office : offices) {
            if (isSame(called.position(), office.position())
                    && isBody(called.body(), office.body())) {
                holders.add(office.who());
            }
        }
        return holders.size() == 1 ? holders.iterator().next() : null;
    }

    /// What a role is called by: its own words, then those of `offices.txt`.
    private List<Called> called(RolePhrase role) {
        String body = body(role);
        var own = new Called(word(role), Grammar.fold(names.position(role)), body);
        Countries.Country country = names.country(role);
        String office = OfficeNames.office(Grammar.fold(names.whole(role)), country != null);
        String of = country == null ? null : country.code();
        if (office == null && role.word().equals("глава") && of != null && of.equals(body)) {
            office = "президент";
        }
        return office == null ? List.of(own) : List.of(own, Called.of(office, of));
    }

    /// «премьер» for «премьер-министр», «министр» for «министр обороны»; but «министр обороны» is no «министр финансов».
    private static boolean isSame(String shorter, String longer) {
        return shorter.equals(longer)
                || longer.startsWith(shorter + " ")
                || longer.endsWith(" " + shorter)
                || longer.startsWith(shorter + "-");
    }

    /// A role that names a body means nobody who holds it elsewhere, or of whom we do not know where.
    private static boolean isBody(@Nullable String wanted, @Nullable String held) {
        return wanted == null || wanted.equals(held);
    }

    /// States by their code: «президент Казахстана» and «президент Республики Казахстан» are one.
    private @Nullable String body(RolePhrase role) {
        String body = names.body(role);
        if (body == null) {
            return null;
        }
        Countries.Country country = Countries.in(body);
        boolean state = country != null && !Character.isLowerCase(body.charAt(0)) && isState(body);
        return state && country != null ? country.code() : Grammar.fold(body);
    }

    /// «Россия», «Российская Федерация», «Республика Казахстан»; but «МИД России» is no state.
    private static boolean isState(String body) {
        String folded = Grammar.fold(body);
        return folded.indexOf(' ') < 0
                || folded.startsWith("республика ")
                || folded.startsWith("королевство ")
                || BodyWords.of(folded.substring(0, folded.indexOf(' '))) == null;
    }

    /// «премьер» and «премьер-министр» are one, and so are «глава» and «глава».
    private static String word(RolePhrase role) {
        return role.word().startsWith("премьер") ? "премьер" : role.word();
    }
}
