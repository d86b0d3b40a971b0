package org.throughcare.practice.recall.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.recall.process.Steps.begun;
import static org.throughcare.practice.recall.process.Steps.countersigned;
import static org.throughcare.practice.recall.process.Steps.decision;
import static org.throughcare.practice.recall.process.Steps.passed;
import static org.throughcare.practice.recall.process.Steps.revised;
import static org.throughcare.practice.recall.process.Steps.signed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.recall.CaseworkFact.RecallQueried;
import org.throughcare.practice.recall.CaseworkFact.RecallQueryAnswered;
import org.throughcare.practice.recall.CaseworkFact.RescissionAsked;
import org.throughcare.practice.recall.CaseworkFact.RescissionRefused;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.Role;

/** What was done says where a recall stands; nothing else does. */
class RecallFoldTest {
    @Test
    void eachStepLeadsOnToCustody() {
        assertThat(Steps.none().and(begun()).last().state()).isEqualTo(RecallState.CONSIDERING);
        assertThat(Steps.none().and(begun()).and(passed()).last().state()).isEqualTo(RecallState.WITH_MANAGER);
        assertThat(Steps.decided().last().state()).isEqualTo(RecallState.DRAFTING);
        assertThat(Steps.asked("one").last().state()).isEqualTo(RecallState.MANAGER_SIGNATURE_ASKED);
        assertThat(Steps.sent("one").last().state()).isEqualTo(RecallState.SENT);
        assertThat(Steps.booked().last().state()).isEqualTo(RecallState.BOOKED);
        assertThat(Steps.revoked(RecallType.STANDARD).last().state()).isEqualTo(RecallState.AT_LARGE);
        assertThat(Steps.revoked(RecallType.STANDARD)
                        .and(new ReturnedToCustody("arrested"))
                        .last()
                        .state())
                .isEqualTo(RecallState.UNDER_REVIEW);
        assertThat(Steps.revoked(RecallType.FIXED_TERM)
                        .and(new ReturnedToCustody("arrested"))
                        .last()
                        .state())
                .isEqualTo(RecallState.FIXED_TERM_RUNNING);
    }

    @Test
    void theOrderInWhichEntriesArriveChangesNothing() {
        List<Move> moves = Steps.revoked(RecallType.FIXED_TERM)
                .and(new ReturnedToCustody("arrested"))
                .moves();
        List<Recall> expected = Recalls.of(moves, List.of());
        Random random = new Random(20_260_622);
        for (int i = 0; i < 200; i++) {
            List<Move> shuffled = new ArrayList<>(moves);
            Collections.shuffle(shuffled, random);
            assertThat(Recalls.of(shuffled, List.of())).isEqualTo(expected);
        }
    }

    @Test
    void whatIsDoneInOneInstantComesInTheOrderInWhichItMustHaveBeen() {
        Steps asked =
                Steps.asked("one").and(countersigned("spo-1", "one")).and(Steps.ask(Signature.SENIOR_MANAGER, "one"));
        Instant last = asked.now().plusSeconds(60);

        assertThat(asked.at(last, new RecallSent(List.of()))
                        .at(last, signed("head-1", "one"))
                        .last()
                        .state())
                .isEqualTo(RecallState.SENT);
    }

    @Test
    void aRequestTakenBackLosesItsSignatures() {
        Recall revised = Steps.asked("one")
                .and(countersigned("spo-1", "one"))
                .and(revised())
                .last();

        assertThat(revised.state()).isEqualTo(RecallState.DRAFTING);
        assertThat(revised.countersigned()).isEmpty();
        assertThat(revised.written()).isEmpty();
    }

    @Test
    void anAnswerToAQueryLeadsBackToWhereItWasAsked() {
        Steps queried = Steps.booked().and(new RecallQueried("Which address?"));

        assertThat(queried.last().state()).isEqualTo(RecallState.QUERIED);
        assertThat(queried.and(new RecallQueryAnswered(Role.COM, "The first."))
                        .last()
                        .state())
                .isEqualTo(RecallState.BOOKED);
    }

    @Test
    void aRevocationThatIsNotUndoneStandsWhereTheRecallHadComeMeanwhile() {
        Steps back = Steps.revoked(RecallType.STANDARD)
                .and(new RescissionAsked(Role.PDU_HEAD, "A mistake."))
                .and(new ReturnedToCustody("surrendered"));

        assertThat(back.last().state()).isEqualTo(RecallState.RESCISSION_ASKED);
        assertThat(back.and(new RescissionRefused("None.")).last().state()).isEqualTo(RecallState.UNDER_REVIEW);
    }

    @Test
    void r74AFurtherDecisionNotToRecallOnTheSameLicenceIsEndorsed() {
        Steps again = Steps.none()
                .and(begun())
                .and(passed())
                .and(decision(false, "spo-1"))
                .and(begun())
                .and(passed())
                .and(decision(false, "spo-1"));

        assertThat(again.recalls())
                .extracting(Recall::state)
                .containsExactly(RecallState.LETTER_DUE, RecallState.ENDORSEMENT_DUE);
    }

    @Test
    void r74OnANewLicenceADecisionNotToRecallIsTheFirst() {
        Steps before = Steps.none().and(begun()).and(passed()).and(decision(false, "spo-1"));
        Instant released = before.now().plusSeconds(30);
        before.and(begun()).and(passed()).and(decision(false, "spo-1"));

        assertThat(Recalls.of(before.moves(), List.of(Steps.START, released))
                        .getLast()
                        .state())
                .isEqualTo(RecallState.LETTER_DUE);
    }

    @Test
    void stepsThatAnotherSystemTookAreNotLost() {
        Steps outside = Steps.none()
                .and(new RecallInitiated("PO1", null, false))
                .and(new RecallSignedOff(Role.SPO))
                .and(new LicenceRevoked(null, false));

        assertThat(outside.last().state()).isEqualTo(RecallState.AT_LARGE);
        assertThat(outside.last().unexpected()).hasSize(2);
    }

    @Test
    void aReceptionIntoCustodyBeforeTheRevocationIsNoReturn() {
        assertThat(Steps.asked("one")
                        .and(new ReturnedToCustody("remanded"))
                        .last()
                        .state())
                .isEqualTo(RecallState.MANAGER_SIGNATURE_ASKED);
        assertThat(Steps.none().and(new ReturnedToCustody("remanded")).recalls())
                .isEmpty();
    }

    @Test
    void aReceiptThatCameBeforeTheSendingWasRecordedStillCounts() {
        assertThat(Steps.asked("one")
                        .and(new RecallReceived(Steps.START))
                        .last()
                        .state())
                .isEqualTo(RecallState.RECEIVED);
    }
}
