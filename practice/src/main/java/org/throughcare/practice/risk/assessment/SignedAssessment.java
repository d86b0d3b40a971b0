package org.throughcare.practice.risk.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.Control;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.RiskFact.SuggestionOverruled;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.AssessmentFact.ChangeNamed;
import org.throughcare.practice.risk.assessment.AssessmentFact.ClusterWeighed;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.risk.assessment.AssessmentFact.CriterionSaid;
import org.throughcare.practice.risk.assessment.AssessmentFact.LevelReasoned;
import org.throughcare.practice.risk.assessment.AssessmentFact.Made;
import org.throughcare.practice.risk.assessment.AssessmentFact.PlanItemMade;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.AssessmentFact.TopicLeftOut;
import org.throughcare.practice.risk.assessment.Judgement.CriterionAnswer;
import org.throughcare.practice.risk.assessment.SectionText.Carried;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.risk.assessment.Signing.Accepted;
import org.throughcare.practice.terms.Role;

/**
 * What is recorded when a draft is signed: the assessment itself first, and every step of it as an entry of its own.
 *
 * @param accepted what was signed
 * @param entry the entry of the assessment itself
 * @param by the post of whoever signed
 * @param countersigning whether somebody else signs too
 */
public record SignedAssessment(Accepted accepted, EntryId entry, Role by, Countersigning countersigning) {
    /** The facts to record at one instant, the {@link AssessmentCompleted} first: its entry is {@link #entry}. */
    public List<Fact> facts() {
        AssessmentDraft draft = accepted.draft();
        List<Fact> facts = new ArrayList<>();
        facts.add(new AssessmentCompleted(draft.kind(), draft.offencesAnalysed(), considered(draft), null));
        facts.add(new RoshRecorded(accepted.overall().level(), draft.levels(), reasons(draft)));
        facts.add(reasoned(draft));
        draft.clusters().values().stream()
                .sorted(Comparator.comparing(ClusterAnswer::cluster))
                .map(answer -> new ClusterWeighed(
                        entry, answer.cluster(), answer.bears(), answer.why(), sorted(answer.seen()), by))
                .forEach(facts::add);
        for (Topic topic : Topic.values()) {
            TopicAnswer answer = draft.topics().get(topic);
            if (answer != null && !answer.considered()) {
                facts.add(new TopicLeftOut(entry, topic, answer.why()));
            }
        }
        for (Section section : Section.values()) {
            SectionText text = draft.sections().get(section);
            if (text != null && !text.text().isBlank()) {
                facts.add(written(section, text));
            }
        }
        plan(draft, facts);
        draft.suggested().stream()
                .filter(suggested -> !suggested.signed())
                .map(suggested ->
                        new SuggestionOverruled(suggested.suggestion(), chosen(suggested.chosen()), suggested.reason()))
                .forEach(facts::add);
        Role countersigns = countersigning.by();
        if (countersigns != null) {
            facts.add(new CountersignatureAsked(
                    entry,
                    countersigns,
                    countersigning.reasons().stream()
                            .map(Countersigning.Reason::inWords)
                            .toList()));
        }
        return List.copyOf(facts);
    }

    private static Set<Topic> considered(AssessmentDraft draft) {
        Set<Topic> considered = new TreeSet<>();
        draft.topics().forEach((topic, answer) -> {
            if (answer.considered()) {
                considered.add(topic);
            }
        });
        return considered;
    }

    private LevelReasoned reasoned(AssessmentDraft draft) {
        Judgement judgement = draft.judgement();
        Map<Criterion, CriterionSaid> criteria = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            CriterionAnswer answer = judgement.criteria().get(criterion);
            if (answer != null) {
                criteria.put(criterion, new CriterionSaid(judgement.holds(criterion), answer.evidence()));
            }
        }
        return new LevelReasoned(
                entry,
                accepted.overall().level(),
                accepted.overall().drivers().stream().sorted().toList(),
                criteria,
                judgement.circumstances().stream()
                        .map(one -> new ChangeNamed(
                                one.what(), judgement.presentNow().contains(one.what())))
                        .toList(),
                nullIfBlank(judgement.noCircumstance()),
                judgement.howSoon(),
                judgement.impact(),
                judgement.wouldChange(),
                nullIfBlank(judgement.besideAnswers()));
    }

    private static String reasons(AssessmentDraft draft) {
        Judgement judgement = draft.judgement();
        return "how soon: " + judgement.howSoon() + "; impact: " + judgement.impact() + "; would change it: "
                + judgement.wouldChange();
    }

    private SectionWritten written(Section section, SectionText text) {
        Carried carried = text.carried();
        return carried == null
                ? new SectionWritten(entry, section, text.text(), Made.WRITTEN, null, List.of())
                : new SectionWritten(
                        entry,
                        section,
                        text.text(),
                        carried.state() == State.REWRITTEN ? Made.REWRITTEN : Made.CONFIRMED,
                        carried.writtenOn(),
                        carried.offences());
    }

    private void plan(AssessmentDraft draft, List<Fact> facts) {
        facts.add(new PlanMade(
                draft.planReviewOn(),
                draft.plan().stream()
                        .map(item -> new Control(
                                item.risk(),
                                item.setting(),
                                item.action(),
                                item.restsOn().stream()
                                        .sorted()
                                        .map(Section::inWords)
                                        .toList()))
                        .toList()));
        draft.plan().stream()
                .map(item -> new PlanItemMade(
                        entry,
                        item.risk(),
                        item.group(),
                        item.setting(),
                        item.action(),
                        item.owner(),
                        item.restsOn().stream().sorted().toList(),
                        item.manages().stream().sorted().toList()))
                .forEach(facts::add);
    }

    private static List<EntryId> sorted(Set<EntryId> entries) {
        return entries.stream().sorted().toList();
    }

    private static String chosen(@Nullable String chosen) {
        return chosen == null || chosen.isBlank() ? "left out" : chosen;
    }

    private static @Nullable String nullIfBlank(String text) {
        return text.isBlank() ? null : text;
    }
}
