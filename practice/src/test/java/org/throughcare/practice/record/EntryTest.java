package org.throughcare.practice.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Told.told;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class EntryTest {
    @Test
    void anEntryCannotCorrectItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        aCase().with(told("2022-06-20 14:00", "a", missed()).superseding("a")))
                .withMessage("entry a supersedes itself");
    }

    @Test
    void whatEntriesAreCitedByIsNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EntryId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject(Subject.Kind.PERSON, ""));
    }

    @Test
    void itIsCitedWithItsTimeAsFarAsThatIsKnown() {
        var year = new When(Precision.YEAR, LondonTime.instant("2019-06-01 09:00"));
        var unknown = new When(Precision.UNKNOWN, LondonTime.instant("2019-06-01 09:00"));
        var chronicle = aCase().with(
                        told("2022-06-20 14:00", "a", missed()).sometimeIn(year).knownAt("2022-06-20 14:00"))
                .with(told("2022-06-20 14:00", "b", missed())
                        .sometimeIn(unknown)
                        .knownAt("2022-06-20 14:00"));

        assertThat(chronicle
                        .picture(Party.PROBATION, "2022-06-30 12:00")
                        .contact()
                        .missed())
                .extracting(Stated::cited)
                .containsExactly("a of 2019", "b of a date not known");
    }

    @Test
    void anUnknownFactIsKeptAsItCameInAnyOrderOfItsFields() {
        var one = new UnknownFact("DRONE_SIGHTING", Map.of("count", "2", "colour", "grey"));
        var other = new UnknownFact("DRONE_SIGHTING", new TreeMap<>(Map.of("colour", "grey", "count", "2")));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.body().keySet()).containsExactly("colour", "count");
        assertThat(one.inCaseRecord()).isTrue();
    }

    @Test
    void weighingNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weighed(List.of(new EntryId("a")), Role.COM, true, " "))
                .withMessage("weighing an entry needs a reason");
    }
}
