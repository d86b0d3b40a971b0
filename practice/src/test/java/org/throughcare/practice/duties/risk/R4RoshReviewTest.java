package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.assessment;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.restrainingOrder;
import static org.throughcare.practice.fixture.Facts.weighed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** Amendment A2: a yes, a pattern or one of the named events opens a review; not every adjudication does. */
class R4RoshReviewTest {
    private static final String KIND = "ROSH_REVIEW_REQUIRED";

    private static CaseFixture after(Fact event) {
        return anAllocatedCase().at("2022-03-07 10:00", "event", event);
    }

    static List<Fact> events() {
        return List.of(
                custody("2023-06-17"),
                new RecalledToCustody(null),
                revoked(),
                restrainingOrder(),
                new Charged(List.of(), false, null),
                weighed(true, "holder"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSignificantEventAsksForAReviewWithinFiveWorkingDays(Fact event) {
        assertThat(after(event).until("2022-03-07 10:00"))
                .raises(KIND)
                .at("2022-03-07 10:00")
                .dueAt("2022-03-14 17:00")
                .addressedTo(Role.COM)
                .restingOn("event", "holder");
    }

    static List<Fact> others() {
        return List.of(
                new Adjudication(Set.of(Nature.VIOLENCE), "assault", "proved"),
                incident(Nature.WEAPON),
                weighed(false, "holder"),
                new AddressLost("evicted"),
                missed());
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherNewsAloneAsksForNone(Fact event) {
        assertThat(after(event).until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void lossOfAddressBesideAnAbsenceAsksForOneWhenTheSecondOfThemIsKnown() {
        var absenceLater = after(new AddressLost("evicted")).at("2022-05-09 10:00", "absence", missed());
        var lossLater = after(missed()).at("2022-05-09 10:00", "loss", new AddressLost("evicted"));

        assertThat(absenceLater.until("2022-05-09 12:00"))
                .raises(KIND)
                .at("2022-05-09 10:00")
                .dueAt("2022-05-16 17:00")
                .restingOn("event", "absence", "holder");
        assertThat(lossLater.until("2022-05-09 12:00"))
                .raises(KIND)
                .at("2022-05-09 10:00")
                .restingOn("event", "loss", "holder");
    }

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void a1ItAsksTheSameWhicheverLevelIsSet(RiskLevel level) {
        var rated = anAllocatedCase()
                .at("2022-01-10 10:00", "level", level(level))
                .at("2022-03-07 10:00", "event", restrainingOrder());

        assertThat(rated.until("2022-03-07 12:00"))
                .raises(KIND)
                .dueAt("2022-03-14 17:00")
                .restingOn("event", "holder")
                .notSaying(level.inWords())
                .saying("up or down");
    }

    @Test
    void theManagerIsAskedWhenItIsDueAndTheHeadFiveWorkingDaysLater() {
        assertThat(after(revoked()).until("2022-04-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-03-14 17:00")
                .escalatedTo(Role.PDU_HEAD, "2022-03-21 17:00");
    }

    @Test
    void thePrisonIsAskedOnItsOwnPicture() {
        var inPrison = anAllocatedCase().at("2022-03-07 10:00", "event", restrainingOrder(), Party.PRISON);

        assertThat(inPrison.until("2022-03-07 12:00"))
                .raises(KIND)
                .of(Party.PRISON)
                .addressedTo(Role.POM);
    }

    @Test
    void aFurtherEventJoinsTheOpenReview() {
        assertThat(after(custody("2023-06-17"))
                        .at("2022-03-09 10:00", "order", restrainingOrder())
                        .until("2022-03-10 12:00"))
                .raises(KIND)
                .dueAt("2022-03-14 17:00")
                .joinedBy("order", "2022-03-09 10:00");
    }

    @Test
    void aLevelWhicheverItIsOrAnAssessmentAnswersIt() {
        for (Fact act : List.of(level(RiskLevel.LOW), level(RiskLevel.VERY_HIGH), assessment())) {
            assertThat(after(restrainingOrder())
                            .at("2022-03-09 10:00", "act", act)
                            .until("2022-04-30 12:00"))
                    .raises(KIND)
                    .answeredBy("act", "2022-03-09 10:00");
        }
    }

    @Test
    void anEventAfterTheReviewOpensANewOne() {
        var again = after(restrainingOrder())
                .at("2022-03-09 10:00", "level", level(RiskLevel.MEDIUM))
                .at("2022-05-09 10:00", "charge", new Charged(List.of(), false, null));

        assertThat(again.until("2022-05-09 12:00")).raises(KIND, "charge").restingOn("level", "charge", "holder");
    }

    @Test
    void itEndsUnansweredWithTheNextSentenceOrSupervision() {
        assertThat(after(custody("2022-06-17"))
                        .at("2022-03-09 11:00", "next", custody("2024-06-17"))
                        .until("2022-04-30 12:00"))
                .raises(KIND, "event")
                .unansweredAfter("next", "2022-03-09 11:00");
        assertThat(after(restrainingOrder())
                        .at("2022-03-09 11:00", "first-sentence", custody("2024-06-17"))
                        .until("2022-04-30 12:00"))
                .raises(KIND, "event")
                .unansweredAfter("first-sentence", "2022-03-09 11:00");
        assertThat(after(revoked())
                        .at("2022-03-09 10:00", "end", supervisionEnded())
                        .until("2022-04-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-03-09 10:00");
    }
}
