package org.throughcare.service.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.London;

/** The invented composite case, as it ended, and as it stood on its release day when nobody had come to the first appointment. */
final class CompositeCase {
    private static final Pattern DATE =
            Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2}:\\d{2}[+-]\\d{2}:\\d{2})?\"");
    private static final Pattern YEAR_WITH_STAND_IN = Pattern.compile(
            "\"(\\d{4})\"(?=(?:(?!\"occurred\").)*?\"occurredStandIn\": \"(\\d{4}-\\d{2}-\\d{2})\")", Pattern.DOTALL);
    private static final ZonedDateTime FIRST_APPOINTMENT =
            ZonedDateTime.of(LocalDate.of(2024, 5, 31), LocalTime.of(15, 0), London.ZONE);
    private static final Duration OUTCOME_ASKED = Duration.ofMinutes(65);

    private CompositeCase() {}

    /** Everything, to the return to custody. */
    static List<Entry> whole() {
        return entries(text());
    }

    /**
     * What was known when the first appointment after release had begun, moved by whole days so that by {@code now} its
     * outcome is asked for.
     */
    static List<Entry> onReleaseDay(Instant now) {
        LocalDate today = now.minus(OUTCOME_ASKED)
                .atZone(London.ZONE)
                .minusHours(FIRST_APPOINTMENT.getHour())
                .toLocalDate();
        long days = ChronoUnit.DAYS.between(FIRST_APPOINTMENT.toLocalDate(), today);
        Instant until = FIRST_APPOINTMENT.plusDays(days).toInstant();
        return entries(moved(text(), days)).stream()
                .filter(entry -> entry.times().received().isBefore(until)
                        && entry.times().occurred().standIn().isBefore(until))
                .toList();
    }

    private static String moved(String text, long days) {
        String years = YEAR_WITH_STAND_IN
                .matcher(text)
                .replaceAll(found ->
                        "\"" + LocalDate.parse(found.group(2)).plusDays(days).getYear() + "\"");
        return DATE.matcher(years)
                .replaceAll(found -> '"'
                        + (found.group(2) == null
                                ? LocalDate.parse(found.group(1)).plusDays(days).toString()
                                : OffsetDateTime.parse(found.group(1) + found.group(2))
                                        .atZoneSameInstant(London.ZONE)
                                        .plusDays(days)
                                        .toOffsetDateTime()
                                        .toString())
                        + '"');
    }

    private static List<Entry> entries(String text) {
        return CaseFile.read("the invented composite case", text).entries(Mode.AS_IT_SHOULD_BE);
    }

    private static String text() {
        try (InputStream text = CompositeCase.class.getResourceAsStream("guided/case.json")) {
            if (text == null) {
                throw new IllegalStateException("the invented composite case is missing from this build");
            }
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the invented composite case cannot be read", e);
        }
    }
}
