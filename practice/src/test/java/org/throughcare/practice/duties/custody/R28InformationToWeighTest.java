package org.throughcare.practice.duties.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.assessment;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.intelligence;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.offence;
import static org.throughcare.practice.fixture.Facts.weighed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.sentence.SentenceFact.PoliceCallOut;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** Amendment A2: information is weighed first; only a yes opens a review. */
class R28InformationToWeighTest {
    private static final String KIND = "INFORMATION_TO_WEIGH";

    private static CaseFixture came(Fact fact) {
        return anAllocatedCase().at("2022-03-07 10:00", "news", fact);
    }

    @Test
    void newInformationIsToBeWeighedWithinFiveWorkingDays() {
        assertThat(came(incident(Nature.WEAPON)).until("2022-03-07 10:00"))
                .raises(KIND)
                .at("2022-03-07 10:00")
                .dueAt("2022-03-14 17:00")
                .addressedTo(Role.COM)
                .restingOn("news", "holder");
        assertThat(came(incident(Nature.WEAPON)).until("2022-03-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-03-14 17:00");
    }

    static List<Fact> news() {
        return List.of(
                intelligence(Nature.VIOLENCE),
                new CommunityIntelligence(Set.of(Nature.THREATS), "heard"),
                new PoliceCallOut(List.of(offence("assault", Nature.VIOLENCE)), "no action"));
    }

    @ParameterizedTest
    @MethodSource("news")
    void intelligenceAndCallOutsAreNews(Fact fact) {
        assertThat(came(fact).until("2022-03-30 12:00")).raises(KIND);
    }

    static List<Fact> noNews() {
        return List.of(
                new Adjudication(Set.of(Nature.VIOLENCE), "assault", "proved"),
                incident(Nature.DRUGS),
                new PoliceCallOut(List.of(), "no action"));
    }

    @ParameterizedTest
    @MethodSource("noNews")
    void anAdjudicationAndWhatBearsOnNoHarmAreNot(Fact fact) {
        assertThat(came(fact).until("2022-03-30 12:00")).raisesNo(KIND);
    }

    @Test
    void weighingEitherWayALevelOrAnAssessmentAnswersIt() {
        answers(weighed(true, "news"));
        answers(weighed(false, "news"));
        answers(level(RiskLevel.LOW));
        answers(assessment());
    }

    @Test
    void weighingSomethingElseAnswersNothing() {
        assertThat(came(incident(Nature.WEAPON))
                        .at("2022-03-08 10:00", "other", weighed(false, "holder"))
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .open();
    }

    private static void answers(Fact fact) {
        assertThat(came(incident(Nature.WEAPON))
                        .at("2022-03-08 10:00", "act", fact)
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .answeredBy("act", "2022-03-08 10:00");
    }

    @Test
    void itAsksWhicheverLevelIsSet() {
        for (RiskLevel level : RiskLevel.values()) {
            var rated = anAllocatedCase()
                    .at("2022-01-10 10:00", "level", level(level))
                    .at("2022-03-07 10:00", "news", incident(Nature.WEAPON));

            assertThat(rated.until("2022-03-07 12:00")).raises(KIND).dueAt("2022-03-14 17:00");
        }
    }

    @Test
    void newsAfterTheAnswerIsANewDuty() {
        var again = came(incident(Nature.WEAPON))
                .at("2022-03-08 10:00", "no", weighed(false, "news"))
                .at("2022-03-21 10:00", "more", intelligence(Nature.WEAPON));

        assertThat(again.until("2022-03-21 12:00")).raises(KIND, "more").restingOn("no", "more", "holder");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(came(incident(Nature.WEAPON))
                        .at("2022-03-10 10:00", "end", supervisionEnded())
                        .until("2022-03-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-03-10 10:00");
    }
}
