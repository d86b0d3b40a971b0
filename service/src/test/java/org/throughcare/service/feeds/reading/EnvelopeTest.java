package org.throughcare.service.feeds.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.COURT;
import static org.throughcare.service.feeds.FeedSource.POLICE;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.Reading.problems;
import static org.throughcare.service.feeds.Reading.sound;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.Reading;
import org.throughcare.service.feeds.items.ItemReader;
import org.throughcare.service.feeds.items.ReadItem;

/** An event is read strictly: it is sound, or everything that is wrong with it is said by path and nothing of it is used. */
class EnvelopeTest {

    @Test
    void aSoundEventIsAboutItsSourcesOwnRecordOfThePerson() {
        assertThat(sound(PRISON, EventText.release().line()).filed().getFirst().subject())
                .isEqualTo(new Subject(Subject.Kind.PERSON, "prison/A1234BC"));
        assertThat(sound(COURT, court("DEFENDANT_ID", "d-77").line())
                        .filed()
                        .getFirst()
                        .subject()
                        .id())
                .isEqualTo("court/d-77");
    }

    @Test
    void aRecordNamedByANumberThatIsNotItsSourcesOwnSaysWhichNumberItIs() {
        assertThat(sound(COURT, court("CRN", "x123456").line())
                        .filed()
                        .getFirst()
                        .subject()
                        .id())
                .isEqualTo("court/CRN:X123456");
    }

    @Test
    void theThreeTimesAreKeptApart() {
        Entry entry = Reading.entries(
                        PRISON,
                        EventText.release()
                                .at("2026-11-02T09:30:00Z")
                                .detail("{\"releasedAt\": \"2026-11-01T08:00:00Z\"}")
                                .line())
                .getFirst();
        assertThat(entry.times().occurred().standIn()).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(entry.times().occurred().precision()).isEqualTo(Precision.MINUTE);
        assertThat(entry.times().recorded().standIn()).isEqualTo("2026-11-02T09:30:00Z");
        assertThat(entry.times().received()).isEqualTo(Reading.RECEIVED);
    }

    @Test
    void theSourceAndProbationKnowItFromWhenItCame() {
        Entry entry = Reading.entries(PRISON, EventText.release().line()).getFirst();
        assertThat(entry.visibility().since())
                .containsOnlyKeys(Party.PRISON, Party.PROBATION)
                .containsEntry(Party.PROBATION, Reading.RECEIVED);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPath() {
        String line = EventText.of("not dotted")
                .with("version", "\"one\"")
                .at("2026-02-30T00:00:00Z")
                .with("detailURL", "1")
                .with("personReference", "{\"identifiers\": [{\"type\": \"NOMIS\", \"value\": \"\"}]}")
                .line();
        assertThat(problems(PRISON, line))
                .extracting(problem -> problem.replaceFirst(": .*", ""))
                .containsExactlyInAnyOrder(
                        "eventType",
                        "version",
                        "occurredAt",
                        "detailURL",
                        "personReference.identifiers[0].type",
                        "personReference.identifiers[0].value");
    }

    @Test
    void aFieldWrittenWronglyIsNamedWithTheOneThatWasMeant() {
        assertThat(problems(
                        PRISON, EventText.release().with("detailURL", "\"x\"").line()))
                .containsExactly("detailURL: is not a field that is read here; did you mean detailUrl or detail?");
    }

    @Test
    void aPersonWhomTheSourceCannotNameIsRefused() {
        assertThat(problems(
                        PRISON,
                        EventText.of("person.alert.created")
                                .saying("alertCode", "XA")
                                .line()))
                .singleElement()
                .asString()
                .startsWith("personReference.identifiers: names no record of this source");
        assertThat(problems(PRISON, EventText.release().line().replace("A1234BC", "1234")))
                .singleElement()
                .asString()
                .contains("is not a prison number");
    }

    @Test
    void anEventOfAnotherSourceIsRefused() {
        assertThat(problems(
                        POLICE,
                        EventText.release().named("PNC", "2008/0056560Z").line()))
                .containsExactly("eventType: is an event that prison sends, not police");
    }

    @Test
    void anEventFromTheFutureIsRefusedAndAClockALittleAheadIsNot() {
        assertThat(problems(
                        PRISON, EventText.release().at("2026-11-02T10:00:00Z").line()))
                .containsExactly("occurredAt: lies in the future");
        Entry entry = Reading.entries(
                        PRISON, EventText.release().at("2026-11-02T09:33:00Z").line())
                .getFirst();
        assertThat(entry.times().occurred().standIn()).isEqualTo(Reading.RECEIVED);
        assertThat(entry.provenance().remarks()).anyMatch(remark -> remark.contains("ahead of ours"));
    }

    @Test
    void whatNoStoreCanGiveBackIsRefused() {
        assertThat(problems(
                        PRISON,
                        EventText.release().with("description", "\"a\\u0000b\"").line()))
                .containsExactly("description: holds a character that cannot be kept: U+0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "1", "null", "{", "{\"a\":1}{", "{\"eventType\": {}}", "\u0001", "{\"id\":1,\"id\":2}"
            })
    void whatIsNoEventIsDeclinedAndNeverAFault(String line) {
        assertThat(new ItemReader(PRISON, Reading.RECEIVED).read(line)).isInstanceOf(ReadItem.Declined.class);
    }

    @Test
    void anEventDamagedAnywhereIsReadOrDeclinedAndNeverAFault() {
        Random random = new Random(20261102);
        String line = EventText.release()
                .detail("{\"onLicence\": true, \"person\": {\"surname\": \"Rowan\"}}")
                .line();
        String signs = "{}[]\",:0a\\ \u00e9\n";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder damaged = new StringBuilder(line);
            for (int cuts = 1 + random.nextInt(4); cuts > 0; cuts--) {
                int place = random.nextInt(damaged.length());
                damaged.setCharAt(place, signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(new ItemReader(PRISON, Reading.RECEIVED).read(damaged.toString()))
                    .isNotNull();
        }
    }

    private static EventText court(String type, String value) {
        return EventText.of("court.case.sentenced").named(type, value);
    }
}
