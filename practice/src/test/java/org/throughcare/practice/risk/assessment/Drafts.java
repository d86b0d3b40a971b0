package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.Harm;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.Judgement.Circumstance;
import org.throughcare.practice.risk.assessment.Judgement.CriterionAnswer;
import org.throughcare.practice.risk.assessment.SectionText.Carried;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** A draft in which everything is answered, in parts that a specification takes apart. */
final class Drafts {
    static final LocalDate TODAY = LocalDate.of(2022, 6, 10);
    static final ClusterId WEAPONS = new ClusterId(Harm.WEAPONS, null, Setting.CUSTODY);
    static final ClusterId STAFF = new ClusterId(Harm.VIOLENCE_OR_THREATS, RiskGroup.STAFF, Setting.CUSTODY);
    static final ClusterId DAMAGE = new ClusterId(Harm.DAMAGE, null, Setting.CUSTODY);
    static final Offence WEAPON = new Offence("possession of a weapon", 5, Set.of(Nature.WEAPON));
    static final Offence BURGLARY = new Offence("burglary", 1, Set.of(Nature.ACQUISITIVE));

    static final OnRecord ON_RECORD = new OnRecord(
            Map.of(WEAPONS, ids("w1", "w2"), STAFF, ids("s1")),
            Map.of(DAMAGE, ids("d1")),
            Set.of(Topic.INDEX_OFFENCES, Topic.CUSTODY_BEHAVIOUR),
            List.of(WEAPON),
            true);

    final Map<ClusterId, ClusterAnswer> clusters = new LinkedHashMap<>();
    final Map<Topic, TopicAnswer> topics = new EnumMap<>(Topic.class);
    final Map<RiskGroup, Map<Setting, RiskLevel>> levels = new EnumMap<>(RiskGroup.class);
    final Map<Criterion, CriterionAnswer> criteria = new EnumMap<>(Criterion.class);
    final Map<Section, SectionText> sections = new EnumMap<>(Section.class);
    List<Circumstance> circumstances = List.of(new Circumstance("loses his place to live", false));
    List<PlanItem> plan = List.of();
    List<Suggested> suggested = List.of();
    List<Offence> analysed = List.of(WEAPON);
    LocalDate reviewOn = LocalDate.of(2022, 9, 1);
    String noCircumstance = "";
    String howSoon = "within weeks of losing his place";
    String impact = "injury that can be lasting";
    String wouldChange = "a home and no weapon found for a year; a threat to a named person";
    String besideAnswers = "";

    Drafts() {
        clusters.put(WEAPONS, new ClusterAnswer(WEAPONS, ids("w1", "w2"), true, "carried by habit, in every sentence"));
        clusters.put(STAFF, new ClusterAnswer(STAFF, ids("s1"), false, "one event, explained by a change of medicine"));
        topics.put(Topic.INDEX_OFFENCES, new TopicAnswer(true, ""));
        topics.put(Topic.CUSTODY_BEHAVIOUR, new TopicAnswer(true, ""));
        everyLevel(RiskLevel.MEDIUM);
        for (Criterion criterion : Criterion.values()) {
            boolean holds = criterion != Criterion.ANY_TIME && criterion != Criterion.SOON;
            criteria.put(criterion, new CriterionAnswer(holds, "what was read and what he says"));
        }
        sections.put(Section.OFFENCE_ANALYSIS, SectionText.fresh("He carries blades when he feels unsafe."));
        plan = List.of(
                item(Setting.CUSTODY, Set.of(Section.OFFENCE_ANALYSIS), Set.of(WEAPONS)),
                item(Setting.COMMUNITY, Set.of(Section.OFFENCE_ANALYSIS), Set.of(WEAPONS)));
    }

    static PlanItem item(Setting setting, Set<Section> restsOn, Set<ClusterId> manages) {
        return new PlanItem(
                "carries weapons", RiskGroup.PUBLIC, setting, "search and talk through", "COM", restsOn, manages);
    }

    static Set<EntryId> ids(String... ids) {
        return Set.of(List.of(ids).stream().map(EntryId::new).toArray(EntryId[]::new));
    }

    Drafts everyLevel(RiskLevel level) {
        for (RiskGroup group : RiskGroup.values()) {
            Map<Setting, RiskLevel> chosen = new EnumMap<>(Setting.class);
            chosen.put(Setting.CUSTODY, level);
            if (group != RiskGroup.PRISONERS) {
                chosen.put(Setting.COMMUNITY, level);
            }
            levels.put(group, chosen);
        }
        return this;
    }

    Drafts carried(Section section, State state, Offence... offences) {
        sections.put(
                section,
                new SectionText("an old text", new Carried(LocalDate.of(2019, 4, 2), List.of(offences), state)));
        return this;
    }

    AssessmentDraft draft() {
        return new AssessmentDraft(
                AssessmentKind.PRE_RELEASE,
                analysed,
                clusters,
                topics,
                levels,
                new Judgement(criteria, circumstances, noCircumstance, howSoon, impact, wouldChange, besideAnswers),
                sections,
                plan,
                reviewOn,
                suggested);
    }

    Signing signed() {
        return Signing.of(draft(), ON_RECORD, TODAY);
    }

    List<Refusal> refusals() {
        return signed() instanceof Signing.Refused refused ? refused.refusals() : List.of();
    }
}
