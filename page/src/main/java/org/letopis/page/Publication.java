package org.letopis.page;

import org.jspecify.annotations.Nullable;
import org.letopis.model.Moment;
import org.letopis.model.Report.DateBasis;

import java.time.Instant;
import java.util.function.Supplier;

/// When a report was published, and what says so; both null where nothing does.
record Publication(@Nullable Moment moment, @Nullable DateBasis basis) {
    static final Publication UNKNOWN = new Publication(null, null);

    static Publication of(@Nullable Moment moment, DateBasis basis) {
        return moment == null ? UNKNOWN : new Publication(moment, basis);
    }

    /// Nothing where it would be later than the page itself.
    ///
    /// @param latest null where not known
    Publication notAfter(@Nullable Instant latest) {
        return moment != null && latest != null && moment.isAfter(latest) ? UNKNOWN : this;
    }

    /// The more reliable of two, as [DateBasis] orders them; but one with the time of day goes before a day alone,
    /// where they agree on the day.
    Publication or(Publication other) {
        if (moment == null || basis == null) {
            return other;
        }
        if (other.moment == null || other.basis == null) {
            return this;
        }
        if (basis.compareTo(other.basis) > 0) {
            return other.or(this);
        }
        boolean lessPrecise =
                basis != DateBasis.GIVEN
                        && moment.time() == null
                        && other.moment.time() != null
                        && other.moment.day().equals(moment.day());
        return lessPrecise ? other : this;
    }

    /// The same, where the other is of no more reliable basis: nobody looks for it where it could not go before this one.
    Publication or(Supplier<Publication> other) {
        return moment != null && moment.time() != null ? this : or(other.get());
    }
}
