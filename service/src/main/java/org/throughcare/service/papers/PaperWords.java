package org.throughcare.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/**
 * Words, dates and times on a paper, in its language.
 *
 * @param language English, or Welsh where somebody prefers it
 */
public record PaperWords(Locale language) {
    private static final Locale WELSH = Locale.of("cy");

    /** English as it is written here. */
    public static final PaperWords ENGLISH = new PaperWords(Locale.UK);

    /** Welsh, and English where a text was not translated. */
    public static PaperWords welsh() {
        return new PaperWords(WELSH);
    }

    /** The words under {@code key}. */
    public String text(String key, Object... args) {
        return Text.in(language, key, args);
    }

    /** "31 May 2024" in the language of the paper. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(date);
    }

    /** The date of an instant in London. */
    LocalDate date(Instant at) {
        return at.atZone(London.ZONE).toLocalDate();
    }

    /** "Friday 31 May 2024". */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language).format(date);
    }

    /** "3:40pm"; in Welsh "15:40". */
    public String time(Instant at) {
        return language.getLanguage().equals("cy")
                ? DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at.atZone(London.ZONE))
                : PageDates.time(at);
    }

    /** "31 May 2024 at 3:40pm". */
    public String moment(Instant at) {
        return text("papers.moment", day(date(at)), time(at));
    }
}
