package org.letopis.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    private static final String TEXT =
            """
            <p>The bridge over the Virna is closed from Monday, the town council said on Friday afternoon.</p>
            <p>The work will take three weeks, and the ferry will run every half an hour in the meantime.</p>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    below a heading for machines, the one for readers    | <title>Virna bridge closed: ferry times and detours</title><meta property=og:title content='Three weeks without a bridge over the Virna'><h1>Virna bridge closed: ferry times and detours</h1><h2>Three weeks without a bridge over the Virna</h2> | Three weeks without a bridge over the Virna
                    the same with a kicker before it                     | <title>Virna bridge closed: ferry times and detours</title><meta property=og:title content='Three weeks without a bridge over the Virna'><h1>Virna bridge closed: ferry times and detours</h1><h2><span>Town</span> Three weeks without a bridge over the Virna</h2> | Three weeks without a bridge over the Virna
                    the same below its kicker                            | <title>Bridge closed: ferry times and detours</title><meta property=og:title content='Town council decides: Three weeks without a bridge'><h1>Bridge closed: ferry times and detours</h1><h2>Town council decides</h2><div>Three weeks without a bridge</div> | Three weeks without a bridge
                    a deck below the headline is no headline             | <meta property=og:title content='Virna bridge closed for three weeks'><h1>Virna bridge closed for three weeks</h1><h2>Council: the ferry is to run every half an hour</h2> | Virna bridge closed for three weeks
                    nor is the name of the site                          | <title>Virna bridge closed for three weeks - Lakeville Courier Journal</title><h1>Virna bridge closed for three weeks</h1><h4>Lakeville Courier Journal</h4> | Virna bridge closed for three weeks
                    printed as plain text, with the site in the title    | <title>COURIER : Bridge closed for three weeks</title><div class=top>Bridge closed for three weeks</div> | Bridge closed for three weeks
                    a large heading in other words, before a smaller one | <title>How long is the Virna bridge closed? All you need to know</title><h1>Virna bridge: three weeks of work</h1><p>The council met on Friday.</p><h2>How long is the ferry to run?</h2> | Virna bridge: three weeks of work
                    what is printed behind it without a blank            | <meta property=og:title content='Bridge closed for three weeks'><h1>Bridge closed for three weeks<span>Comments: 45</span></h1> | Bridge closed for three weeks
                    not printed, with the site in the title              | <title>Bridge closed for three weeks-Town@Courier</title><meta name=headline content='Bridge closed for three weeks'> | Bridge closed for three weeks
                    """)
    void isTheOneForReaders(String what, String head, String expected) {
        String html = "<html><body>" + head + TEXT + "</body></html>";

        assertThat(Pages.report(Extractor.extract(Pages.text(html), Given.NOTHING)).headline())
                .as(what)
                .isEqualTo(expected);
    }
}
