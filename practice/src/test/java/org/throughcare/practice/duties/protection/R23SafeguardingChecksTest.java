package org.throughcare.practice.duties.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAnswered;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAsked;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.ChildInContact;
import org.throughcare.practice.person.PersonFact.FamilyInformation;
import org.throughcare.practice.person.PersonFact.RelationshipRecorded;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;

class R23SafeguardingChecksTest {
    private static final String KIND = "SAFEGUARDING_CHECKS_DUE";

    private final CaseFixture child =
            anAllocatedCase().at("2022-06-20 10:00", "child", new ChildInContact("stepchild", Change.BEGAN));

    @Test
    void aChildInThePictureAsksForChecksWithinFiveWorkingDays() {
        assertThat(child.until("2022-06-20 10:00"))
                .raises(KIND)
                .at("2022-06-20 10:00")
                .dueAt("2022-06-27 17:00")
                .addressedTo(Role.COM)
                .restingOn("child", "holder");
        assertThat(child.until("2022-06-28 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-06-27 17:00");
    }

    static List<Fact> noChild() {
        return List.of(
                new ChildInContact("stepchild", Change.ENDED),
                new FamilyInformation(true, false, null),
                new RelationshipRecorded("partner", Change.BEGAN));
    }

    @ParameterizedTest
    @MethodSource("noChild")
    void withoutAChildNothingIsAsked(Fact fact) {
        assertThat(anAllocatedCase().at("2022-06-20 10:00", "family", fact).until("2022-07-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aChildNamedAmongFamilyIsEnough() {
        var family = new FamilyInformation(true, true, Change.DETERIORATING);

        assertThat(anAllocatedCase().at("2022-06-20 10:00", "family", family).until("2022-06-20 12:00"))
                .raises(KIND)
                .restingAlsoOn("family");
    }

    @Test
    void askingOrHavingTheAnswerAnswersIt() {
        assertThat(child.at("2022-06-22 10:00", "asked", new SafeguardingCheckAsked("police", "call-outs"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("asked", "2022-06-22 10:00");
        assertThat(child.at("2022-06-22 10:00", "told", new SafeguardingCheckAnswered("police", "none known"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("told", "2022-06-22 10:00");
    }

    @Test
    void anotherChildAfterTheChecksAsksForNewOnes() {
        var second = child.at("2022-06-22 10:00", "asked", new SafeguardingCheckAsked("police", "call-outs"))
                .at("2022-08-01 10:00", "second", new ChildInContact("niece", Change.PRESENT));

        assertThat(second.until("2022-08-01 12:00")).raises(KIND, "second").restingOn("asked", "second", "holder");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(child.at("2022-06-24 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 10:00");
    }
}
