package org.throughcare.practice.duties.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.queryAnswered;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.partnership.PartnershipFact.QueryReceived;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R55QueryUnansweredTest {
    private static final String KIND = "QUERY_UNANSWERED";

    private final CaseFixture asked =
            aCase().at("2022-06-20 10:00", "query", new QueryReceived("a relative", Party.PROBATION, "the address"));

    @Test
    void aQuestionToProbationIsAskedAboutAfterFiveWorkingDays() {
        assertThat(asked.until("2022-06-27 16:59")).raisesNo(KIND);
        assertThat(asked.until("2022-06-27 17:00"))
                .raises(KIND)
                .at("2022-06-27 17:00")
                .dueAt("2022-06-27 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("query");
    }

    @Test
    void aQuestionToAnotherPartyIsAskedOfThatParty() {
        var toPrison = aCase().at(
                        "2022-06-20 10:00",
                        "query",
                        new QueryReceived("a relative", Party.PRISON, "property"),
                        Party.PRISON);

        assertThat(toPrison.until("2022-06-30 12:00")).raises(KIND).addressedTo(Role.POM);
    }

    @Test
    void anAnswerInTimeKeepsItSilentAndALateOneAnswersIt() {
        assertThat(asked.at("2022-06-22 10:00", "answer", queryAnswered("query"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(asked.at("2022-06-28 10:00", "answer", queryAnswered("query"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("answer", "2022-06-28 10:00");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(asked.at("2022-06-28 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-28 10:00");
    }
}
