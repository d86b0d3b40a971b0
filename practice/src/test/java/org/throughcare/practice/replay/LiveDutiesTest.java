package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.judged;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.LondonTime.instant;
import static org.throughcare.practice.fixture.Told.told;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Service;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.RecordFact.Linked;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.replay.DutyChange.BecameLate;
import org.throughcare.practice.replay.DutyChange.Discharged;
import org.throughcare.practice.replay.DutyChange.Escalated;
import org.throughcare.practice.replay.DutyChange.EvidenceJoined;
import org.throughcare.practice.replay.DutyChange.PassedOn;
import org.throughcare.practice.replay.DutyChange.Raised;
import org.throughcare.practice.replay.DutyChange.Reopened;
import org.throughcare.practice.replay.DutyChange.Withdrawn;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** What happens to the duties of a running service, step by step. */
class LiveDutiesTest {
    private static final String ABSENCE = "ABSENCE_UNRESOLVED/absence:absence@PROBATION";

    private final CaseFixture absent = anAllocatedCase().at("2022-06-20 14:00", "absence", missed());

    private static Subject person() {
        return anAllocatedCase().entries().getFirst().subject();
    }

    private static LiveDuties live(Party party) {
        return new LiveDuties(StandardRulebook.rulebook(), TestPolicy.policy(), party, person());
    }

    private static Service service() {
        return new Service(live(Party.PROBATION));
    }

    private static Entry last(CaseFixture chronicle) {
        return chronicle.entries().getLast();
    }

    private static List<DutyChange> of(String duty, List<DutyChange> changes) {
        return changes.stream().filter(change -> change.duty().equals(duty)).toList();
    }

    private Service stepped(String time) {
        Service service = service().receive(absent.entries());
        service.step(time);
        return service;
    }

    @Test
    void aDutyIsRaisedEscalatedLateAndAnsweredEachAtItsInstant() {
        Service service = service().receive(absent.entries());

        assertThat(of(ABSENCE, service.step("2022-06-20 14:00")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Raised.class, raised -> assertThat(raised.to()).containsExactly(Role.COM));
        assertThat(of(ABSENCE, service.step("2022-06-27 16:59"))).isEmpty();
        assertThat(of(ABSENCE, service.step("2022-06-27 18:00")))
                .containsExactly(
                        new Escalated(ABSENCE, instant("2022-06-27 17:00"), Role.SPO),
                        new BecameLate(ABSENCE, instant("2022-06-27 17:00")));
        service.receive(List.of(last(absent.at("2022-06-28 10:00", "judgement", judged("absence")))));
        assertThat(of(ABSENCE, service.step("2022-06-28 10:00")))
                .containsExactly(new Discharged(ABSENCE, instant("2022-06-28 10:00"), new EntryId("judgement")));
    }

    @Test
    void whatIsAnsweredAtItsDueTimeIsNeverLate() {
        Service service = service();
        service.receive(
                absent.at("2022-06-27 17:00", "judgement", judged("absence")).entries());
        service.step("2022-06-30 12:00");

        assertThat(of(ABSENCE, service.changes()))
                .extracting(DutyChange::getClass)
                .containsExactly(Raised.class, Discharged.class);
    }

    @Test
    void whatCausedItBelongsToAnotherAndThenToThePersonAfterAll() {
        Subject other = new Subject(Subject.Kind.PERSON, "CD");
        CaseFixture linked = anAllocatedCase()
                .with(told("2022-06-20 14:00", "absence", missed()).about(other))
                .at("2022-06-20 15:00", "link", new Linked(other, "the same name"))
                .at("2022-06-21 10:00", "unlink", new Unlinked(other, "another birthday"))
                .at("2022-06-22 10:00", "again", new Linked(other, "the register is wrong"));
        Service service = service().receive(linked.entries());
        service.step("2022-06-22 12:00");

        assertThat(of(ABSENCE, service.changes()))
                .hasSize(3)
                .contains(new Withdrawn(ABSENCE, instant("2022-06-21 10:00")))
                .endsWith(new Reopened(
                        ABSENCE, instant("2022-06-22 10:00"), instant("2022-06-27 17:00"), List.of(Role.COM)));
    }

    @Test
    void theCaseChangesHands() {
        Service service = stepped("2022-06-20 15:00");
        service.receive(List.of(last(absent.at("2022-06-21 10:00", "left", new AllocationEnded("left")))));

        assertThat(of(ABSENCE, service.step("2022-06-21 10:00")))
                .hasSize(2)
                .satisfies(changes -> assertThat(changes.getFirst())
                        .isInstanceOfSatisfying(
                                EvidenceJoined.class,
                                joined -> assertThat(joined.entries()).containsExactly(new EntryId("left"))))
                .contains(new PassedOn(ABSENCE, instant("2022-06-21 10:00"), Role.SPO_ALLOCATION));
    }

    @Test
    void whatCameLateIsLearnedWhenItCameAndNotWhenItIsSaidToHaveBeenKnown() {
        Service service = service().receive(anAllocatedCase().entries());
        service.step("2022-06-24 12:00");
        service.receive(List.of(last(absent)));

        assertThat(of(ABSENCE, service.step("2022-06-24 12:05")))
                .first()
                .isInstanceOfSatisfying(
                        Raised.class, raised -> assertThat(raised.at()).isEqualTo(instant("2022-06-24 12:05")));
    }

    @Test
    void whatCameLateTakesNothingBackThatWasDueOnTheWay() {
        Service service = stepped("2022-06-22 12:00");
        service.receive(List.of(last(absent.at("2022-06-21 10:00", "judgement", judged("absence")))));

        assertThat(of(ABSENCE, service.step("2022-06-28 12:00")))
                .containsExactly(
                        new Escalated(ABSENCE, instant("2022-06-27 17:00"), Role.SPO),
                        new BecameLate(ABSENCE, instant("2022-06-27 17:00")),
                        new Discharged(ABSENCE, instant("2022-06-28 12:00"), new EntryId("judgement")));
    }

    @Test
    void whatCameLateIsLearnedLastEvenWhenOtherNewsCameOnTheWay() {
        Service service = service().receive(anAllocatedCase().entries());
        service.step("2022-06-24 12:00");
        CaseFixture news = absent.at("2022-06-25 10:00", "second", missed());
        service.receive(news.entries().subList(1, 3));
        service.step("2022-06-26 12:00");

        assertThat(of(ABSENCE, service.changes()).getFirst().at()).isEqualTo(instant("2022-06-26 12:00"));
        assertThat(of(ABSENCE.replace(":absence", ":second"), service.changes())
                        .getFirst()
                        .at())
                .isEqualTo(instant("2022-06-25 10:00"));
    }

    @Test
    void whatComesAtTheVeryInstantSteppedToIsLearnedByAStepToThatInstant() {
        Service service = service().receive(anAllocatedCase().entries());
        service.step("2022-06-20 14:00");
        service.receive(List.of(last(absent)));

        assertThat(of(ABSENCE, service.step("2022-06-20 14:00"))).hasSize(1);
        assertThat(service.step("2022-06-20 14:00")).isEmpty();
    }

    @Test
    void aLateDisclosureIsLearnedWhenItCame() {
        CaseFixture sentenced = anAllocatedCase().at("2022-06-20 14:00", "sentence", custody("2023-06-17"));
        Service prison = new Service(live(Party.PRISON)).receive(sentenced.entries());
        prison.step("2022-06-24 12:00");
        assertThat(prison.standing().wake()).isEqualTo(Standing.NEVER);

        Disclosed share = new Disclosed(new EntryId("sentence"), Party.PRISON, "to plan the sentence");
        prison.receive(List.of(last(sentenced.at("2022-06-20 16:00", "share", share))));
        prison.step("2022-06-28 12:00");
        assertThat(prison.changes()).isNotEmpty().allMatch(change -> change.at().equals(instant("2022-06-28 12:00")));
    }

    @Test
    void whatIsToBeKnownOnlyLaterIsLearnedThen() {
        Service service = stepped("2022-06-20 15:00");
        CaseFixture later =
                absent.with(told("2022-06-20 16:00", "later", missed()).knownAt("2022-06-23 09:00"));
        service.receive(List.of(last(later)));

        assertThat(service.step("2022-06-20 17:00")).isEmpty();
        assertThat(service.standing().wake()).isEqualTo(instant("2022-06-23 09:00"));
        assertThat(service.step("2022-06-23 09:00"))
                .extracting(DutyChange::at)
                .isNotEmpty()
                .containsOnly(instant("2022-06-23 09:00"));
    }

    @Test
    void aClockThatGoesBackChangesNothing() {
        Service service = stepped("2022-06-28 12:00");
        Standing stood = service.standing();

        assertThat(service.step("2022-06-20 12:00")).isEmpty();
        assertThat(service.standing()).isEqualTo(stood);
    }

    @Test
    void aCaseTakenOnRaisesWhatStandsThenAndNothingThatIsOver() {
        CaseFixture history = absent.at("2022-06-21 10:00", "judgement", judged("absence"))
                .at("2022-06-23 14:00", "second", missed());
        Service service = service().takenOn(instant("2022-07-01 09:00")).receive(history.entries());
        service.step("2022-07-01 09:00");

        assertThat(of(ABSENCE, service.changes())).isEmpty();
        assertThat(of(ABSENCE.replace(":absence", ":second"), service.changes()).getFirst())
                .isInstanceOfSatisfying(
                        Raised.class, raised -> assertThat(raised.at()).isEqualTo(instant("2022-07-01 09:00")));
    }

    @Test
    void aDutyWhoseRuleIsGoneStaysOpenAsItStood() {
        Service service = stepped("2022-06-20 15:00");
        Rulebook without = new Rulebook(StandardRulebook.rulebook().rules().stream()
                .filter(rule -> !ABSENCE.startsWith(rule.card().kind()))
                .toList());
        LiveDuties live = new LiveDuties(without, TestPolicy.policy(), Party.PROBATION, person());
        Standing before =
                Standing.of(service.standing().duties(), service.standing().steppedTo());
        LiveDuties.Step step = live.step(
                before,
                absent.at("2022-06-21 10:00", "other", missed()).entries(),
                Set.of(new EntryId("other")),
                instant("2022-06-28 12:00"));

        assertThat(of(ABSENCE, step.changes())).containsExactly(new BecameLate(ABSENCE, instant("2022-06-27 17:00")));
        assertThat(step.standing().duties())
                .filteredOn(duty -> duty.id().equals(ABSENCE))
                .singleElement()
                .matches(RaisedDuty::isOpen);
    }

    @Test
    void aDutyOfSeveralPartiesIsRefused() {
        RaisedDuty duty = stepped("2022-06-20 15:00").standing().duties().getFirst();
        Standing other = Standing.of(List.of(duty), instant("2022-06-20 15:00"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> live(Party.POLICE).step(other, absent.entries(), Set.of(), instant("2022-06-21 15:00")))
                .withMessageContaining("is not a duty of POLICE alone");
    }
}
