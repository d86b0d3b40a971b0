package org.throughcare.commands.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.casework.AssessmentBasis;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.AssessmentDraft;
import org.throughcare.practice.risk.assessment.ClusterAnswer;
import org.throughcare.practice.risk.assessment.Criterion;
import org.throughcare.practice.risk.assessment.Judgement;
import org.throughcare.practice.risk.assessment.Judgement.Circumstance;
import org.throughcare.practice.risk.assessment.Judgement.CriterionAnswer;
import org.throughcare.practice.risk.assessment.OnRecord;
import org.throughcare.practice.risk.assessment.Refusal;
import org.throughcare.practice.risk.assessment.Section;
import org.throughcare.practice.risk.assessment.SectionText;
import org.throughcare.practice.risk.assessment.Signing;
import org.throughcare.practice.risk.assessment.TopicAnswer;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** An assessor of probation who answers everything that is asked at one instant, but for the clusters they have not weighed. */
record Assessor(AssessmentBasis basis, LocalDate today) {
    static Assessor at(Collection<Entry> entries, Instant instant) {
        CasePicture picture =
                CasePicture.of(Party.PROBATION, Chronology.known(entries, new KnownAt(Party.PROBATION, instant)));
        return new Assessor(AssessmentBasis.at(picture, instant), LocalDate.ofInstant(instant, London.ZONE));
    }

    /** The keys of the clusters that are to be weighed. */
    List<String> clusters() {
        return basis.onRecord().toWeigh().keySet().stream().map(ClusterId::key).toList();
    }

    /** Signs with this level for every group, having weighed all clusters but {@code notWeighed}. */
    Signing sign(RiskLevel level, Set<String> notWeighed) {
        OnRecord asked = basis.onRecord();
        Map<ClusterId, ClusterAnswer> clusters = new LinkedHashMap<>();
        asked.toWeigh().forEach((cluster, entries) -> {
            if (!notWeighed.contains(cluster.key())) {
                clusters.put(cluster, new ClusterAnswer(cluster, entries, false, "weighed, with the reason for it"));
            }
        });
        Map<Topic, TopicAnswer> topics = new EnumMap<>(Topic.class);
        asked.topics().forEach(topic -> topics.put(topic, new TopicAnswer(true, "")));
        AssessmentDraft draft = new AssessmentDraft(
                AssessmentKind.PRE_RELEASE,
                asked.indexOffences(),
                clusters,
                topics,
                levels(level),
                judgement(),
                Map.of(Section.OFFENCE_ANALYSIS, SectionText.fresh("What he did, when, and what he says of it.")),
                List.of(),
                today.plusMonths(3),
                List.of());
        return Signing.of(draft, asked, today);
    }

    /** What is refused of that. */
    List<Refusal> refused(RiskLevel level, Set<String> notWeighed) {
        return sign(level, notWeighed) instanceof Signing.Refused refused ? refused.refusals() : List.of();
    }

    private static Map<RiskGroup, Map<Setting, RiskLevel>> levels(RiskLevel level) {
        Map<RiskGroup, Map<Setting, RiskLevel>> levels = new EnumMap<>(RiskGroup.class);
        for (RiskGroup group : EnumSet.allOf(RiskGroup.class)) {
            levels.put(group, Map.of(Setting.CUSTODY, level, Setting.COMMUNITY, level));
        }
        return levels;
    }

    private static Judgement judgement() {
        Map<Criterion, CriterionAnswer> criteria = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            criteria.put(criterion, new CriterionAnswer(true, "what was read"));
        }
        return new Judgement(
                criteria,
                List.of(new Circumstance("no place to live", true)),
                "",
                "soon after release",
                "injury that can be lasting",
                "an address; a threat to somebody named",
                "why the level stands");
    }
}
