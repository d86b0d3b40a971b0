package org.throughcare.service.feeds.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.feeds.FeedSource.POLICE;
import static org.throughcare.service.feeds.FeedSource.PRISON;
import static org.throughcare.service.feeds.Reading.entries;
import static org.throughcare.service.feeds.Reading.sound;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.feeds.EventText;

/** What is sent again is recognised, whatever its white space, and makes the same entries. */
class SameItemTest {

    @Test
    void theSameEventHasTheSameKeyBodyAndEntriesWheneverItComes() {
        String line = EventText.release().line();
        ReadItem.Ready first = sound(PRISON, line);
        ReadItem later = new ItemReader(PRISON, Instant.parse("2027-03-01T00:00:00Z"))
                .read(line.replace("{", "{ ").replace(", ", ","));
        assertThat(later).isInstanceOfSatisfying(ReadItem.Ready.class, again -> {
            assertThat(again.key()).isEqualTo(first.key());
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(ids(again)).isEqualTo(ids(first));
        });
    }

    @Test
    void whatItSaysIsNoPartOfWhichEventItIs() {
        ReadItem.Ready first = sound(PRISON, EventText.release().line());
        ReadItem.Ready changed = sound(
                PRISON, EventText.release().saying("reason", "TRANSFERRED").line());
        assertThat(changed.key()).isEqualTo(first.key());
        assertThat(changed.body()).isNotEqualTo(first.body());
    }

    @Test
    void typeNumbersPlaceAndTimeAreEachPartOfWhichEventItIs() {
        List<EventText> others = List.of(
                EventText.release(),
                EventText.release().at("2026-11-02T09:30:01Z"),
                EventText.release().with("detailUrl", "\"https://prison.example/1\""),
                EventText.release().named("CRN", "X123456"),
                EventText.of("prison-offender-events.prisoner.received")
                        .noms("A1234BC")
                        .saying("reason", "ADMISSION"));
        assertThat(others.stream()
                        .map(other -> sound(PRISON, other.line()).key())
                        .distinct())
                .hasSize(others.size());
    }

    @Test
    void whatItsSourceGivesANameIsOneItemWheneverItWasPublished() {
        EventText alert = EventText.of("person.alert.created")
                .noms("A1234BC")
                .saying("alertCode", "XA")
                .saying("alertUuid", "a-1");
        String key = sound(PRISON, alert.line()).key();
        assertThat(sound(PRISON, alert.at("2026-11-02T09:30:30Z").line()).key()).isEqualTo(key);
    }

    @Test
    void factsOfDifferentSourcesNeverShareAnEntry() {
        String item = "{\"id\": \"1\", \"subject\": \"person:%s\", \"kind\": \"THIRD_PARTY_REPORT\","
                + " \"fact\": {\"from\": \"a neighbour\", \"content\": \"noise\"}}";
        assertThat(entries(PRISON, item.formatted("prison/A1234BC")).getFirst().id())
                .isNotEqualTo(entries(POLICE, item.formatted("police/2008/0056560Z"))
                        .getFirst()
                        .id());
    }

    private static List<EntryId> ids(ReadItem.Ready item) {
        return item.filed().stream()
                .flatMap(filed -> filed.facts().stream())
                .map(Filed.One::entry)
                .map(Entry::id)
                .toList();
    }
}
