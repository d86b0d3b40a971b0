package org.throughcare.practice.recall.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.recall.process.Steps.begun;
import static org.throughcare.practice.recall.process.Steps.countersigned;
import static org.throughcare.practice.recall.process.Steps.decision;
import static org.throughcare.practice.recall.process.Steps.passed;
import static org.throughcare.practice.recall.process.Steps.revised;
import static org.throughcare.practice.recall.process.Steps.written;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.recall.CaseworkFact.BookingStage;
import org.throughcare.practice.recall.CaseworkFact.RecallBooked;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.Role;

/** Two signatures of two people on exactly what the request says; what does not fit is refused. */
class R66SignaturesTest {
    private final Steps asked = Steps.asked("one");

    @Test
    void theManagerSignsWhatWasAsked() {
        assertThat(asked).satisfies(allowed(sign(RecallAct.COUNTERSIGN, Role.SPO, "spo-1", "one")));
    }

    @Test
    void aPractitionerCannotSign() {
        assertThat(asked)
                .satisfies(refused(Refusal.NOT_THIS_ROLE, sign(RecallAct.COUNTERSIGN, Role.COM, "po-1", "one")));
    }

    @Test
    void aSignatureOnAnotherContentIsRefused() {
        assertThat(asked)
                .satisfies(refused(Refusal.CONTENT_CHANGED, sign(RecallAct.COUNTERSIGN, Role.SPO, "spo-1", "two")));
    }

    @Test
    void theSecondOfTwoSignersAtOnceIsToldThatItIsDone() {
        assertThat(asked.and(countersigned("spo-1", "one")))
                .satisfies(refused(Refusal.NOT_NOW, sign(RecallAct.COUNTERSIGN, Role.DEPUTY_SPO, "spo-2", "one")));
    }

    @Test
    void theTwoSignersAreTwoPeople() {
        Steps senior = asked.and(countersigned("duty-1", "one")).and(Steps.ask(Signature.SENIOR_MANAGER, "one"));

        assertThat(senior)
                .satisfies(
                        refused(Refusal.SAME_PERSON, sign(RecallAct.SIGN_OFF, Role.ON_CALL_MANAGER, "duty-1", "one")))
                .satisfies(allowed(sign(RecallAct.SIGN_OFF, Role.PDU_HEAD, "head-1", "one")));
    }

    @Test
    void aChangedRequestIsSignedAnew() {
        Steps changed = asked.and(countersigned("spo-1", "one"))
                .and(revised())
                .and(written("two"))
                .and(Steps.ask(Signature.MANAGER, "two"));

        assertThat(changed)
                .satisfies(refused(Refusal.CONTENT_CHANGED, sign(RecallAct.COUNTERSIGN, Role.SPO, "spo-1", "one")))
                .satisfies(allowed(sign(RecallAct.COUNTERSIGN, Role.SPO, "spo-1", "two")));
    }

    @Test
    void aRequestWithoutATypeIsNotAskedToBeSigned() {
        assertThat(Steps.decided().and(written("one")))
                .satisfies(refused(
                        Refusal.TYPE_NOT_CHOSEN, sign(RecallAct.ASK_MANAGER_SIGNATURE, Role.COM, "po-1", "one")));
    }

    @Test
    void r74WhoDecidedDoesNotEndorse() {
        Steps again = Steps.none()
                .and(begun())
                .and(passed())
                .and(decision(false, "spo-1"))
                .and(begun())
                .and(passed())
                .and(decision(false, "duty-1"));

        assertThat(again)
                .satisfies(refused(
                        Refusal.SAME_PERSON,
                        Attempt.of(RecallAct.ENDORSE_NO_RECALL, Role.ON_CALL_MANAGER, "duty-1", again.now())))
                .satisfies(allowed(Attempt.of(RecallAct.ENDORSE_NO_RECALL, Role.PDU_HEAD, "head-1", again.now())));
    }

    @Test
    void aSecondConsiderationOnTheSameLicenceIsRefusedWhileOneIsOpen() {
        assertThat(Steps.none().and(begun()))
                .satisfies(
                        refused(Refusal.ALREADY_OPEN, Attempt.of(RecallAct.CONSIDER, Role.COM, "po-1", Steps.START)));
    }

    @Test
    void nobodyReturnsBeforeTheRevocation() {
        Steps revoked = Steps.revoked(RecallType.STANDARD);

        assertThat(revoked)
                .satisfies(refused(
                        Refusal.BEFORE_REVOCATION,
                        Attempt.of(
                                RecallAct.REPORT_RETURN,
                                Role.POLICE,
                                "pc-1",
                                revoked.now().minus(Duration.ofMinutes(1)))))
                .satisfies(allowed(Attempt.of(RecallAct.REPORT_RETURN, Role.POLICE, "pc-1", revoked.now())));
    }

    @Test
    void bookingGoesInItsOrderAndGoesOnWhereItStopped() {
        Steps received = Steps.sent("one").and(new RecallReceived(Steps.START));

        assertThat(received)
                .satisfies(refused(Refusal.ANOTHER_STAGE_FIRST, book(BookingStage.SENTENCE)))
                .satisfies(allowed(book(BookingStage.PERSON)));
        assertThat(received.and(new RecallBooked(BookingStage.PERSON, "found")))
                .satisfies(allowed(book(BookingStage.SENTENCE)));
    }

    @Test
    void aRevocationWaitsForTheTypeToBeConfirmed() {
        assertThat(Steps.booked())
                .satisfies(refused(
                        Refusal.TYPE_NOT_CONFIRMED, Attempt.of(RecallAct.REVOKE, Role.PPCS, "cw-1", Steps.START)));
    }

    private static Attempt sign(RecallAct act, Role by, String who, String content) {
        return Attempt.on(content, act, by, who, Steps.START);
    }

    private static Attempt book(BookingStage stage) {
        return Attempt.booking(stage, Role.PPCS, "cw-1", Steps.START);
    }

    private static Consumer<Steps> allowed(Attempt attempt) {
        return steps -> assertThat(Guard.refuses(steps.recalls(), attempt)).isEmpty();
    }

    private static Consumer<Steps> refused(Refusal refusal, Attempt attempt) {
        return steps -> assertThat(Guard.refuses(steps.recalls(), attempt)).contains(refusal);
    }
}
