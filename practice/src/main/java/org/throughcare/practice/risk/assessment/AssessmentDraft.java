package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/**
 * What an assessor has answered so far. It is no assessment until it is signed, it dates none, and a calculation of a score
 * is no kind of it (R12).
 *
 * @param kind what sort of assessment
 * @param offencesAnalysed the index offences that its offence analysis is of
 * @param clusters the answers on each cluster
 * @param topics the answers on each topic
 * @param levels the level chosen for each group in each setting; only a person chooses one (R18)
 * @param judgement the answers to the criteria and questions
 * @param sections what is written
 * @param plan the items of the risk management plan
 * @param planReviewOn when the plan is to be reviewed, or null while that is not said (R16)
 * @param suggested what was computed and what became of it
 */
public record AssessmentDraft(
        AssessmentKind kind,
        List<Offence> offencesAnalysed,
        Map<ClusterId, ClusterAnswer> clusters,
        Map<Topic, TopicAnswer> topics,
        Map<RiskGroup, Map<Setting, RiskLevel>> levels,
        Judgement judgement,
        Map<Section, SectionText> sections,
        List<PlanItem> plan,
        @Nullable LocalDate planReviewOn,
        List<Suggested> suggested) {
    public AssessmentDraft {
        offencesAnalysed = List.copyOf(offencesAnalysed);
        clusters = Map.copyOf(clusters);
        topics = Map.copyOf(topics);
        Map<RiskGroup, Map<Setting, RiskLevel>> bySetting = new LinkedHashMap<>();
        levels.forEach((group, chosen) -> bySetting.put(group, Map.copyOf(chosen)));
        levels = Map.copyOf(bySetting);
        sections = Map.copyOf(sections);
        plan = List.copyOf(plan);
        suggested = List.copyOf(suggested);
    }

    /** A draft in which nothing is answered yet. */
    public static AssessmentDraft begun(AssessmentKind kind) {
        return new AssessmentDraft(
                kind, List.of(), Map.of(), Map.of(), Map.of(), Judgement.NONE, Map.of(), List.of(), null, List.of());
    }

    /** The same draft with {@code level} chosen for {@code group} in {@code setting}. */
    public AssessmentDraft with(RiskGroup group, Setting setting, RiskLevel level) {
        Map<RiskGroup, Map<Setting, RiskLevel>> chosen = new EnumMap<>(RiskGroup.class);
        levels.forEach((other, bySetting) -> chosen.put(other, new EnumMap<>(bySetting)));
        chosen.computeIfAbsent(group, _ -> new EnumMap<>(Setting.class)).put(setting, level);
        return new AssessmentDraft(
                kind, offencesAnalysed, clusters, topics, chosen, judgement, sections, plan, planReviewOn, suggested);
    }

    /** The same draft with {@code answer} on its cluster. */
    public AssessmentDraft with(ClusterAnswer answer) {
        Map<ClusterId, ClusterAnswer> answers = new LinkedHashMap<>(clusters);
        answers.put(answer.cluster(), answer);
        return new AssessmentDraft(
                kind, offencesAnalysed, answers, topics, levels, judgement, sections, plan, planReviewOn, suggested);
    }
}
