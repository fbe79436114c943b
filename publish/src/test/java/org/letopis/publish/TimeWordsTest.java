package org.letopis.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letopis.model.Moment;
import org.letopis.model.Span;
import org.letopis.model.TimeExpression;

class TimeWordsTest {
    private static final TimeWords RUSSIAN = new TimeWords(Messages.in(InterfaceLanguage.RUSSIAN));
    private static final TimeWords ENGLISH = new TimeWords(Messages.in(InterfaceLanguage.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-04-11T08:40+05:00 | 11 апреля 2023, 08:40 (+05:00) | 11 April 2023, 08:40 (+05:00)
                    2023-04-11T08:40Z      | 11 апреля 2023, 08:40 (UTC)    | 11 April 2023, 08:40 (UTC)
                    2023-04-11T08:40       | 11 апреля 2023, 08:40          | 11 April 2023, 08:40
                    2023-05-01             | 1 мая 2023                     | 1 May 2023
                                           | без даты                       | undated
                    """)
    void saysWhenAReportWasPublished(@Nullable String iso, String russian, String english) {
        Moment moment = iso == null ? null : Moment.parse(iso).orElseThrow();
        assertThat(RUSSIAN.published(moment)).isEqualTo(russian);
        assertThat(ENGLISH.published(moment)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-04-11            | AT     |        | 11 апреля 2023                | 11 April 2023
                    2023-04-11TMO         | AT     |        | утро 11 апреля 2023           | morning, 11 April 2023
                    2023-04-11TMO         | UNTIL  |        | до утра 11 апреля 2023        | until the morning, 11 April 2023
                    2023-04-11T08:40      | AT     |        | 11 апреля 2023, 08:40         | 11 April 2023, 08:40
                    2023-04-30            | UNTIL  |        | до 30 апреля 2023             | until 30 April 2023
                    2023-04               | AT     |        | апрель 2023                   | April 2023
                    2023-04               | FROM   |        | с апреля 2023                 | from April 2023
                    2023-04               | UNTIL  | END    | до конца апреля 2023          | until the end of April 2023
                    2023-04               | AT     | START  | начало апреля 2023            | beginning of April 2023
                    2023                  | AT     |        | 2023 год                      | 2023
                    2011                  | FROM   |        | с 2011 года                   | from 2011
                    2023                  | AT     | APPROX | около 2023 года               | about 2023
                    2023-Q1               | AT     |        | 1-й квартал 2023 года         | quarter 1 of 2023
                    2023-H2               | AFTER  |        | после 2-го полугодия 2023 года| after half 2 of 2023
                    2023-SU               | AT     |        | лето 2023 года                | summer 2023
                    2023-WI               | AT     |        | зима 2023 года                | winter 2023
                    2023-W02              | AT     |        | 2-я неделя 2023 года          | week 2 of 2023
                    199                   | AT     |        | 1990-е годы                   | the 1990s
                    19                    | AT     |        | 20-й век                      | century 20
                    2023-04-08/2023-04-10 | AT     |        | 8 апреля 2023 – 10 апреля 2023| 8 April 2023 – 10 April 2023
                    PAST_REF              | AT     |        | PAST_REF                      | PAST_REF
                    2023-02-30            | AT     |        | 2023-02-30                    | 2023-02-30
                    """)
    void saysTimesWithBoundAndModifier(
            String value,
            TimeExpression.Bound bound,
            TimeExpression.@Nullable Modifier modifier,
            String russian,
            String english) {
        assertThat(RUSSIAN.time(time(value, bound, modifier))).isEqualTo(russian);
        assertThat(ENGLISH.time(time(value, bound, modifier))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2023-04-11            | AT    | ''
                    2023-04-11TEV         | AT    | вечер
                    2023-04-11T08:40      | UNTIL | до 08:40
                    2023-04-11            | UNTIL | до 11 апреля 2023
                    2023                  | AT    | ''
                    2023-04-08/2023-04-10 | AT    | 8 апреля 2023 – 10 апреля 2023
                    """)
    void saysUnderAHeadingOnlyWhatTheHeadingDoesNot(
            String value, TimeExpression.Bound bound, String russian) {
        assertThat(RUSSIAN.timeUnderHeading(time(value, bound, null))).isEqualTo(russian);
    }

    private static TimeExpression time(
            String value, TimeExpression.Bound bound, TimeExpression.@Nullable Modifier modifier) {
        return new TimeExpression(
                new Span(0, 1),
                value,
                bound,
                modifier,
                TimeExpression.Grain.DAY,
                TimeExpression.Basis.EXPLICIT,
                "invented");
    }
}
