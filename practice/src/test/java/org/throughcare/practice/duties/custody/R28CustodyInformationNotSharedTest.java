package org.throughcare.practice.duties.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.intelligence;
import static org.throughcare.practice.fixture.Told.told;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.BehaviourSummary;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R28CustodyInformationNotSharedTest {
    private static final String KIND = "CUSTODY_INFORMATION_NOT_SHARED";

    private static CaseFixture heldByThePrison(Fact fact) {
        return aCase().at("2022-03-07 10:00", "held", fact, Party.PRISON);
    }

    private final CaseFixture weapon = heldByThePrison(incident(Nature.WEAPON));

    @Test
    void thePrisonIsAskedToShareWithinFiveWorkingDaysThenTheHeadOfItsUnit() {
        assertThat(weapon.until("2022-03-30 12:00"))
                .raises(KIND)
                .of(Party.PRISON)
                .at("2022-03-07 10:00")
                .dueAt("2022-03-14 17:00")
                .addressedTo(Role.POM)
                .escalatedTo(Role.HEAD_OF_OMU, "2022-03-14 17:00")
                .restingOn("held");
    }

    static List<Fact> alsoShared() {
        return List.of(
                intelligence(Nature.VIOLENCE),
                new BehaviourSummary(Set.of(Nature.THREATS), null),
                new Adjudication(Set.of(Nature.VIOLENCE), "assault", "proved"));
    }

    @ParameterizedTest
    @MethodSource("alsoShared")
    void intelligenceConductAndAdjudicationsThatBearOnHarmAreMeantToo(Fact fact) {
        assertThat(heldByThePrison(fact).until("2022-03-30 12:00")).raises(KIND);
    }

    @Test
    void whatBearsOnNoHarmIsNotMeant() {
        assertThat(heldByThePrison(incident(Nature.RULE_BREAKING)).until("2022-03-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void whatWasSharedWhenItWasRecordedIsNotMeant() {
        var shared = aCase().at("2022-03-07 10:00", "held", incident(Nature.WEAPON), Party.PRISON, Party.PROBATION);

        assertThat(shared.until("2022-03-30 12:00")).raisesNo(KIND);
    }

    @Test
    void disclosureAnswersItAndToAnotherPartyItDoesNot() {
        assertThat(weapon.at("2022-03-09 10:00", "share", disclosed(Party.PROBATION), Party.PRISON)
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .answeredBy("share", "2022-03-09 10:00");
        assertThat(weapon.at("2022-03-09 10:00", "share", disclosed(Party.POLICE), Party.PRISON)
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .open();
    }

    private static Disclosed disclosed(Party to) {
        return new Disclosed(new EntryId("held"), to, "release planning");
    }

    @Test
    void n04SharingThatLiesAheadIsNotKnownBeforeItHappens() {
        var later = aCase().with(told("2022-03-07 10:00", "held", incident(Nature.WEAPON))
                .to(Party.PRISON)
                .laterTo(Party.PROBATION, "2022-04-11 08:30"));

        assertThat(later.until("2022-03-30 12:00")).raises(KIND).open();
        assertThat(later.until("2022-04-30 12:00")).raises(KIND).answeredBy("held", "2022-04-11 08:30");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(weapon.at("2022-03-10 10:00", "end", supervisionEnded(), Party.PRISON)
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-03-10 10:00");
    }
}
