package org.throughcare.practice.duties.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.requestAnswered;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.partnership.PartnershipFact.RequestMade;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R55RequestUnansweredTest {
    private static final String KIND = "REQUEST_UNANSWERED";

    private static CaseFixture requested(@Nullable String answerBy) {
        var request = new RequestMade(
                "search the room",
                Party.POLICE,
                Party.PROBATION,
                answerBy == null ? null : LondonTime.instant(answerBy));
        return aCase().at("2022-06-20 10:00", "request", request, Party.POLICE, Party.PROBATION);
    }

    @Test
    void bothSidesAreAskedAtTheTimeTheRequestNames() {
        assertThat(requested("2022-06-21 12:00").until("2022-06-21 12:00"))
                .raises(KIND)
                .of(Party.PROBATION, Party.POLICE)
                .at("2022-06-21 12:00")
                .dueAt("2022-06-21 12:00")
                .addressedTo(Role.COM, Role.POLICE)
                .restingOn("request");
    }

    @Test
    void whereItNamesNoTimeFiveWorkingDaysAreGiven() {
        assertThat(requested(null).until("2022-06-27 16:59")).raisesNo(KIND);
        assertThat(requested(null).until("2022-06-27 17:00")).raises(KIND).at("2022-06-27 17:00");
    }

    @Test
    void anAnswerInTimeKeepsItSilentAndALateOneAnswersIt() {
        var answered = requested("2022-06-21 12:00");

        assertThat(answered.at("2022-06-21 12:00", "answer", requestAnswered("request"), Party.POLICE, Party.PROBATION)
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(answered.at("2022-06-22 09:00", "answer", requestAnswered("request"), Party.POLICE, Party.PROBATION)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("answer", "2022-06-22 09:00");
    }

    @Test
    void theAnswerToAnotherRequestDoesNotAnswerIt() {
        assertThat(requested("2022-06-21 12:00")
                        .at("2022-06-21 09:00", "answer", requestAnswered("other"), Party.POLICE, Party.PROBATION)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(requested("2022-06-21 12:00")
                        .at("2022-06-24 10:00", "end", supervisionEnded(), Party.POLICE, Party.PROBATION)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 10:00");
    }
}
