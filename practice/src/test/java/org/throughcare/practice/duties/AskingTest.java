package org.throughcare.practice.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.missed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class AskingTest {
    private static final RuleCard CARD = RuleCard.timescale("TEST", "Answer");

    private final List<Stated<?>> entries = aCase().at("2022-03-07 10:00", "a", missed())
            .at("2022-03-14 10:00", "b", missed())
            .at("2022-03-21 10:00", "c", attended())
            .picture(Party.PROBATION, "2022-12-30 12:00")
            .chronology()
            .all();
    private final Stated<?> a = entries.get(0);
    private final Stated<?> b = entries.get(1);
    private final Stated<?> c = entries.get(2);

    private static Asking asking() {
        return Asking.of(CARD, Episode.of("absence", new EntryId("a")));
    }

    @Test
    void withoutATimeItStandsFromWhenItsEvidenceWasCompleteAndIsDueThen() {
        Demand demand = asking().because(a, b).to(Role.COM).why(() -> "because");

        assertThat(demand.opensAt()).isEqualTo(LondonTime.instant("2022-03-14 10:00"));
        assertThat(demand.dueAt()).isEqualTo(demand.opensAt());
    }

    @Test
    void itIsNeverDueBeforeItStands() {
        Demand demand = asking().because(a)
                .from(LondonTime.instant("2022-03-14 10:00"))
                .by(LondonTime.instant("2022-03-07 17:00"))
                .why(() -> "because");

        assertThat(demand.dueAt()).isEqualTo(demand.opensAt());
    }

    @Test
    void ofSeveralEndingsTheFirstCounts() {
        Demand demand = asking().because(a)
                .overWith(c)
                .answeredBy(b)
                .overWith(null)
                .answeredBy(null)
                .why(() -> "because");

        assertThat(demand.ending()).isEqualTo(Ending.answered(b));
    }

    @Test
    void whatWasOverBeforeItStoodIsAskedOfNobody() {
        Demand demand = asking().because(a)
                .from(LondonTime.instant("2022-03-14 10:00"))
                .answeredBy(b)
                .why(() -> "because");

        assertThat(demand.neverStood()).isTrue();
    }

    @Test
    void anEntryGivenTwiceIsEvidenceOnce() {
        assertThat(asking().because(b, a).because(a).why(() -> "because").evidence())
                .containsExactly(b, a);
    }

    @Test
    void escalationsStandInTheOrderOfTheirTimes() {
        Demand demand = asking().because(a)
                .escalate(LondonTime.instant("2022-03-21 10:00"), Role.PDU_HEAD)
                .escalate(LondonTime.instant("2022-03-14 10:00"), Role.SPO)
                .why(() -> "because");

        assertThat(demand.escalations()).extracting(Escalation::to).containsExactly(Role.SPO, Role.PDU_HEAD);
    }

    @Test
    void remindersFallAtTheWallClockOfLondon() {
        Demand demand = asking().because(a)
                .remind(List.of(LocalDate.of(2022, 3, 25), LocalDate.of(2022, 3, 28)), LocalTime.of(9, 0))
                .why(() -> "because");

        assertThat(demand.reminders())
                .containsExactly(LondonTime.instant("2022-03-25 09:00"), LondonTime.instant("2022-03-28 09:00"));
    }

    @Test
    void itsIdentityIsKindAndEpisode() {
        assertThat(asking().because(a).why(() -> "one").identity()).isEqualTo("TEST/absence:a");
        assertThat(Episode.CASE).hasToString("case");
    }
}
