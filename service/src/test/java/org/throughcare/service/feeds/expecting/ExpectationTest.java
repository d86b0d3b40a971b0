package org.throughcare.service.feeds.expecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.PRISON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.NotReceived;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.terms.London;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.intake.Sending;
import org.throughcare.service.fixture.ServiceTest;

/** What a source did not send by when is itself a fact, said once and only of what did not come. */
@ServiceTest
class ExpectationTest {
    private final String knew = Instant.now().minus(3, ChronoUnit.DAYS).toString();

    @Autowired
    private NoticingAbsence noticing;

    @Autowired
    private Sending sender;

    @Test
    void aReleaseThatWasDueAndOfWhichNothingCameIsOnRecordOnce() {
        String noms = sender.noms();
        sender.send(PRISON, releaseDate(noms, today().minusDays(2)));
        noticing.notice();
        noticing.notice();
        List<Entry> absent = sender.entries("prison/" + noms, NotReceived.class);
        assertThat(absent).hasSize(1);
        NotReceived fact = (NotReceived) absent.getFirst().fact();
        assertThat(fact.from()).isEqualTo(Agency.PRISON);
        assertThat(fact.what()).isEqualTo("the release or another release date");
        assertThat(fact.by())
                .isEqualTo(
                        today().minusDays(1).atTime(12, 0).atZone(London.ZONE).toInstant());
    }

    @Test
    void nothingIsSaidOfWhatCameOrIsNotDueOrWasPutOff() {
        String released = sender.noms();
        sender.send(PRISON, releaseDate(released, today().minusDays(2)), release(released));
        String later = sender.noms();
        sender.send(PRISON, releaseDate(later, today().plusDays(30)));
        String putOff = sender.noms();
        sender.send(PRISON, releaseDate(putOff, today().minusDays(2)));
        sender.send(
                PRISON,
                releaseDate(putOff, today().plusDays(40))
                        .replace(knew, Instant.now().toString()));
        noticing.notice();
        for (String noms : List.of(released, later, putOff)) {
            assertThat(sender.entries("prison/" + noms, NotReceived.class))
                    .as(noms)
                    .isEmpty();
        }
    }

    @Test
    void ofWhatIsLongPastNothingIsExpected() {
        String noms = sender.noms();
        sender.send(PRISON, releaseDate(noms, today().minusDays(900)));
        noticing.notice();
        assertThat(sender.entries("prison/" + noms, NotReceived.class)).isEmpty();
    }

    private static LocalDate today() {
        return Instant.now().atZone(London.ZONE).toLocalDate();
    }

    private String releaseDate(String noms, LocalDate on) {
        return EventText.of("calculate-release-dates.prisoner.changed")
                .noms(noms)
                .at(knew)
                .detail("{\"releaseDate\": \"" + on + "\", \"kind\": \"CRD\"}")
                .line();
    }

    private static String release(String noms) {
        return EventText.release()
                .line()
                .replace("A1234BC", noms)
                .replace(
                        "2026-11-02T09:30:00Z",
                        Instant.now().minus(1, ChronoUnit.HOURS).toString());
    }
}
