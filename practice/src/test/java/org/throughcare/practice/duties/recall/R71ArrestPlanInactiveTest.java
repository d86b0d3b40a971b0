package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.back;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.recall.RecallFact.PoliceLogClosed;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R71ArrestPlanInactiveTest {
    private static final String KIND = "ARREST_PLAN_INACTIVE";

    private final CaseFixture atLarge =
            aCase().at("2022-06-24 23:00", "revoked", revoked(), Party.PROBATION, Party.POLICE);

    private static final ArrestAttempted ATTEMPT = new ArrestAttempted("an address", "not there", null);

    @Test
    void twentyFourHoursWithoutAStepAskBothSides() {
        assertThat(atLarge.until("2022-06-25 22:59")).raisesNo(KIND);
        assertThat(atLarge.until("2022-06-25 23:00"))
                .raises(KIND)
                .of(Party.PROBATION, Party.POLICE)
                .at("2022-06-25 23:00")
                .dueAt("2022-06-25 23:00")
                .addressedTo(Role.POLICE, Role.DUTY_SPO)
                .restingOn("revoked");
    }

    @Test
    void everyAttemptStartsTheTimeAgain() {
        var tried = atLarge.at("2022-06-25 08:00", "attempt", ATTEMPT, Party.PROBATION, Party.POLICE);

        assertThat(tried.until("2022-06-26 12:00"))
                .raises(KIND)
                .at("2022-06-26 08:00")
                .restingOn("revoked", "attempt")
                .saying("The last step on record is attempt");
    }

    @Test
    void aClosedLogAsksAtOnce() {
        var closed = atLarge.at("2022-06-25 03:00", "log", new PoliceLogClosed("no leads"), Party.POLICE);

        assertThat(closed.until("2022-06-25 12:00"))
                .raises(KIND)
                .of(Party.POLICE)
                .at("2022-06-25 03:00")
                .restingOn("revoked", "log")
                .saying("The log of the search was closed");
    }

    @Test
    void theNextStepAnswersIt() {
        var plan = new ArrestPlanMade("police", List.of("visit"), null);
        var taken = atLarge.at("2022-06-26 08:00", "plan", plan, Party.PROBATION, Party.POLICE)
                .until("2022-06-26 12:00");

        assertThat(taken).raises(KIND, "revoked").answeredBy("plan", "2022-06-26 08:00");
    }

    @Test
    void theReturnAnswersItAndNothingIsAskedAfterwards() {
        var returned = atLarge.at("2022-06-26 08:00", "back", back(), Party.PROBATION, Party.POLICE);

        assertThat(returned.until("2022-07-30 12:00")).raises(KIND).answeredBy("back", "2022-06-26 08:00");
    }

    @Test
    void theStepsOfALaterRecallBelongToThatRecall() {
        var second = aCase().at("2022-01-10 10:00", "revoked-before", revoked())
                .at("2022-01-10 20:00", "back", back())
                .at("2022-06-24 23:00", "revoked", revoked())
                .at("2022-06-25 08:00", "attempt", ATTEMPT);

        assertThat(second.until("2022-06-26 12:00")).raises(KIND).restingOn("revoked", "attempt");
        assertThat(second.demands("2022-06-26 12:00"))
                .extracting(demand -> demand.identity())
                .doesNotHaveDuplicates();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        var ended = atLarge.at("2022-06-27 09:00", "end", supervisionEnded(), Party.PROBATION, Party.POLICE);

        assertThat(ended.until("2022-06-30 12:00")).raises(KIND).unansweredAfter("end", "2022-06-27 09:00");
    }
}
