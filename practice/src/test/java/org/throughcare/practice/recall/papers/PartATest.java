package org.throughcare.practice.recall.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.recall.papers.Answer.Standing;
import org.throughcare.practice.recall.papers.PartA.Filled;
import org.throughcare.practice.recall.papers.PartA.Missing;
import org.throughcare.practice.recall.rules.RecallType;

/** Part A has its 26 sections in order, and says of every question whether it was answered. */
class PartATest {
    @Test
    void aBlankFormHasAll26SectionsInOrder() {
        assertThat(PartA.blank("V820001").sections())
                .extracting(filled -> filled.section().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 26).boxed().toList());
    }

    @Test
    void noSectionIsWithoutAQuestionAndNoQuestionStandsTwiceInIt() {
        for (Filled filled : Forms.complete().sections()) {
            assertThat(filled.answers()).as(filled.section().key()).isNotEmpty();
            assertThat(filled.answers()).extracting(Answer::question).doesNotHaveDuplicates();
        }
    }

    @Test
    void aBlankFormMissesSomethingInEverySection() {
        assertThat(PartA.blank("V820001").missing())
                .extracting(Missing::section)
                .contains(PartASection.values());
    }

    @Test
    void whatIsLeftOfACompleteFormIsSignedAndSent() {
        assertThat(Forms.complete().missingForSignature()).isEmpty();
        assertThat(Forms.complete().missing())
                .extracting(Missing::section)
                .containsOnly(PartASection.ENDORSEMENT, PartASection.AUTHORISATION);
        assertThat(Forms.life().missingForSignature()).isEmpty();
    }

    @Test
    void theTimeOfTheDecisionAndTheReplyAddressesMayComeAfterTheFirstSignature() {
        PartA blank = PartA.blank("V820001");
        assertThat(blank.missing())
                .contains(
                        new Missing(PartASection.AUTHORS, "decided-at"),
                        new Missing(PartASection.AUTHORS, "reply-addresses"));
        assertThat(blank.missingForSignature())
                .extracting(Missing::question)
                .doesNotContain("decided-at", "reply-addresses", "order-addresses", "sent-at", "comment");
    }

    @Test
    void theQuestionsOfOtherSentencesPrintAsNotApplicable() {
        assertThat(standings(Forms.complete(), PartASection.YOUTH_ELIGIBILITY)).containsOnly(Standing.NOT_APPLICABLE);
        assertThat(standings(Forms.complete(), PartASection.INDEX_OFFENCE_LINK)).containsOnly(Standing.NOT_APPLICABLE);
        assertThat(standings(Forms.life(), PartASection.ADULT_ELIGIBILITY)).containsOnly(Standing.NOT_APPLICABLE);
        assertThat(standings(Forms.life(), PartASection.FIXED_TERM_CONDITIONS)).containsOnly(Standing.NOT_APPLICABLE);
    }

    @Test
    void yesWithoutItsDetailsIsNotAnswered() {
        assertThat(new Answers()
                        .detailed("contraband", new Detailed(true, "  "))
                        .list())
                .extracting(Answer::standing)
                .containsExactly(Standing.UNANSWERED);
    }

    @Test
    void noneAndNotKnownAndUnansweredVulnerabilitiesAreThreeThings() {
        assertThat(Vulnerabilities.answers(null)).extracting(Answer::standing).containsExactly(Standing.UNANSWERED);
        assertThat(Vulnerabilities.answers(new Vulnerabilities.None())
                        .getFirst()
                        .values())
                .isEmpty();
        assertThat(Vulnerabilities.answers(new Vulnerabilities.NotKnown())
                        .getFirst()
                        .values())
                .hasSize(1);
        assertThat(Vulnerability.values()).hasSize(15);
    }

    @Test
    void theEightMeasuresAreAllPrintedWhetherTriedOrNot() {
        Answer tried = Forms.complete().sections().get(18).answers().getFirst();
        assertThat(tried.values()).hasSize(8);
    }

    @Test
    void aMissingLicenceIsNamedAndAnAssessmentIsNotNeededOfALowRisk() {
        assertThat(PartA.blank("V820001").missing())
                .contains(
                        new Missing(PartASection.ATTACHMENTS, "licence"),
                        new Missing(PartASection.ATTACHMENTS, "risk-assessment"));
        assertThat(Attachment.RISK_ASSESSMENT.need(
                        new HarmNow(
                                java.util.Map.of(org.throughcare.practice.terms.RiskGroup.PUBLIC, HarmNow.Level.LOW)),
                        false))
                .isEqualTo(Attachment.Need.OPTIONAL);
    }

    @Test
    void partAProposesNoDecisionNotToRecall() {
        assertThatThrownBy(() -> new ProposedRecall(RecallType.NO_RECALL, null, "no", false, null))
                .hasMessageContaining("is a letter");
    }

    @Test
    void theCaseworkSectionIsTelephonedFirstOnALifeSentence() {
        assertThat(Forms.life().telephoneFirst()).isTrue();
        assertThat(Forms.complete().telephoneFirst()).isFalse();
    }

    private static List<Standing> standings(PartA form, PartASection section) {
        return form.sections().get(section.number() - 1).answers().stream()
                .map(Answer::standing)
                .toList();
    }
}
