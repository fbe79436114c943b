package org.letopis.reading;

import java.util.ArrayList;
import java.util.List;

/// The classes of words that begin with a digit: «5-го», «2014», «2014-м», «60-х», «08.01.2022», «14:30», «14.30».
final class TimeDigits {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    /// Only such a number is taken for a year where no word says that it is one.
    private static final int FIRST_MODERN_YEAR = 1900;

    private static final int MOST_DIGITS = 4;

    private final String form;
    private final List<TimeWords.Label> labels;

    private TimeDigits(String form, List<TimeWords.Label> known) {
        this.form = form;
        this.labels = new ArrayList<>(known);
    }

    static List<TimeWords.Label> labels(String form, List<TimeWords.Label> known) {
        var digits = new TimeDigits(form, known);
        digits.find();
        return digits.labels;
    }

    private void find() {
        int end = 0;
        while (end < form.length() && TimeWords.isDigit(form.charAt(end))) {
            end++;
        }
        if (end == form.length()) {
            if (end <= MOST_DIGITS) {
                whole(Integer.parseInt(form), end);
            }
            return;
        }
        switch (form.charAt(end)) {
            case '-' -> {
                if (end <= MOST_DIGITS) {
                    ordinal(Integer.parseInt(form.substring(0, end)), form.substring(end + 1));
                }
            }
            case 'г' -> {
                if (end == MOST_DIGITS) {
                    yearOneWord(form.substring(0, end), form.substring(end));
                }
            }
            case ':' -> clock("CLOCK", ':');
            case '.' -> {
                clock("STOPCLOCK", '.');
                date();
            }
            default -> {}
        }
    }

    private void whole(int number, int digits) {
        add(number >= 1 && number <= 31, "DAY");
        add(number >= 1 && number < FIRST_YEAR, "NUMBER");
        add(number >= 1 && number <= 4 && digits == 1, "UPTO4");
        add(number <= 24, "HOUR");
        add(number <= 59 && digits == 2, "MINUTE");
        add(digits == 2, "YY");
        add(number >= 1 && number <= 12 && digits == 2, "MM");
        add(number >= 1 && number <= 31 && digits == 2, "DD");
        add(number >= FIRST_YEAR && number <= LAST_YEAR, "YEAR");
        add(number >= FIRST_MODERN_YEAR && number <= LAST_YEAR, "MODERN");
    }

    private void ordinal(int number, String ending) {
        boolean year = number >= FIRST_YEAR && number <= LAST_YEAR;
        String value = Integer.toString(number);
        switch (ending) {
            case "го", "ого", "ое", "е", "му" -> {
                add(number >= 1 && number <= 31, "DAY", value);
                add(number >= 1 && number <= 31, "DAYTH", value);
                add(year && !ending.equals("е"), "YEARTH", value);
                decade(year && ending.equals("е"), number);
                add(ending.equals("е"), "NTH", value);
            }
            case "м", "ом", "й", "ый" -> {
                add(year, "YEARTH", value);
                add(number >= 1 && number <= 9, "ORDINAL", value);
            }
            case "х", "ых" -> decade(year, number);
            default -> {}
        }
        if (ending.equals("е") || ending.equals("х") || ending.equals("ых")) {
            add(number >= 10 && number <= 90 && number % 10 == 0, "TENS", value);
        }
    }

    private void decade(boolean year, int number) {
        add(year && number % 10 == 0, "DECADE", Integer.toString(number / 10));
    }

    private void yearOneWord(String digits, String ending) {
        int year = Integer.parseInt(digits);
        boolean known = year >= FIRST_YEAR && year <= LAST_YEAR;
        add(known && ending.equals("г"), "YEARG", digits);
        add(known && ending.equals("гг"), "YEARGG", digits);
    }

    /// «14:30», also with seconds, which are dropped.
    private void clock(String name, char separator) {
        String[] parts = form.split(separator == '.' ? "\\." : ":", -1);
        boolean fits = parts.length == 2 || (parts.length == 3 && separator == ':');
        if (fits && isTwo(parts[1]) && number(parts[0], 2) >= 0) {
            int hour = number(parts[0], 2);
            boolean written = separator == ':' || parts[0].length() == 2;
            add(
                    written && (hour < 24 ? number(parts[1], 2) <= 59 : form.equals("24:00")),
                    name,
                    (hour < 10 ? "0" + hour : Integer.toString(hour)) + ":" + parts[1]);
        }
    }

    /// «08.01.2022», on the calendar or not; with a year of two digits only what is on it: «1.10.22» may be a version.
    private void date() {
        String[] parts = form.split("\\.", -1);
        if (parts.length != 3 || number(parts[0], 2) < 0 || number(parts[1], 2) < 0) {
            return;
        }
        boolean day = number(parts[0], 2) >= 1 && number(parts[0], 2) <= 31;
        boolean month = number(parts[1], 2) >= 1 && number(parts[1], 2) <= 12;
        if (parts[2].length() == 4 && number(parts[2], 4) >= 0) {
            add(true, "DATE", form);
        } else if (isTwo(parts[2]) && isTwo(parts[1]) && day && month) {
            add(true, "DATE", parts[0] + "." + parts[1] + ".20" + parts[2]);
        }
    }

    private static boolean isTwo(String digits) {
        return digits.length() == 2 && number(digits, 2) >= 0;
    }

    /// The number, or -1 where the text is none or longer.
    private static int number(String text, int most) {
        boolean digits = !text.isEmpty() && text.length() <= most;
        for (int i = 0; i < text.length(); i++) {
            digits &= TimeWords.isDigit(text.charAt(i));
        }
        return digits ? Integer.parseInt(text) : -1;
    }

    private void add(boolean condition, String name) {
        add(condition, name, Integer.toString(Integer.parseInt(form)));
    }

    private void add(boolean condition, String name, String value) {
        if (condition) {
            labels.add(new TimeWords.Label(name, value));
        }
    }
}
