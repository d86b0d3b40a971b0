package org.throughcare.service.risk.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.AssessmentDraft;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.ClusterAnswer;
import org.throughcare.practice.risk.assessment.Criterion;
import org.throughcare.practice.risk.assessment.Judgement;
import org.throughcare.practice.risk.assessment.Judgement.Circumstance;
import org.throughcare.practice.risk.assessment.Judgement.CriterionAnswer;
import org.throughcare.practice.risk.assessment.PlanItem;
import org.throughcare.practice.risk.assessment.Section;
import org.throughcare.practice.risk.assessment.SectionText;
import org.throughcare.practice.risk.assessment.SectionText.Carried;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.risk.assessment.TopicAnswer;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** Reads what was typed as the draft that signing looks at. What cannot be read is not answered yet; nothing is guessed. */
final class DraftReading {
    private final Opened opened;
    private final Answers answers;

    private DraftReading(Opened opened) {
        this.opened = opened;
        this.answers = opened.answers();
    }

    static AssessmentDraft of(Opened opened) {
        DraftReading reading = new DraftReading(opened);
        Answers answers = opened.answers();
        return new AssessmentDraft(
                named(AssessmentKind.class, answers.text("kind")).orElse(AssessmentKind.FULL),
                opened.basis().onRecord().indexOffences().stream()
                        .filter(offence -> answers.chosen("offences").contains(offence.name()))
                        .toList(),
                reading.clusters(),
                reading.topics(),
                reading.levels(),
                reading.judgement(),
                reading.sections(),
                reading.plan(),
                answers.date(Names.PLAN_REVIEW).date().orElse(null),
                List.of());
    }

    private Map<ClusterId, ClusterAnswer> clusters() {
        Map<ClusterId, ClusterAnswer> read = new LinkedHashMap<>();
        opened.basis().clusters().forEach(cluster -> {
            Boolean bears = answers.yesOrNo(Names.bears(cluster.id()));
            if (bears != null) {
                Set<EntryId> seen = Arrays.stream(
                                answers.text(Names.seen(cluster.id())).split(" ", -1))
                        .filter(id -> !id.isEmpty())
                        .map(EntryId::new)
                        .collect(Collectors.toSet());
                read.put(
                        cluster.id(),
                        new ClusterAnswer(cluster.id(), seen, bears, answers.text(Names.why(cluster.id()))));
            }
        });
        return read;
    }

    private Map<Topic, TopicAnswer> topics() {
        Map<Topic, TopicAnswer> read = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            Boolean considered = answers.yesOrNo(Names.considered(topic));
            if (considered != null) {
                read.put(topic, new TopicAnswer(considered, answers.text(Names.why(topic))));
            }
        }
        return read;
    }

    private Map<RiskGroup, Map<Setting, RiskLevel>> levels() {
        Map<RiskGroup, Map<Setting, RiskLevel>> read = new EnumMap<>(RiskGroup.class);
        for (Setting setting : Setting.values()) {
            for (RiskGroup group : opened.basis().onRecord().groupsToRate(setting)) {
                named(RiskLevel.class, answers.text(Names.level(group, setting)))
                        .ifPresent(level -> read.computeIfAbsent(group, _ -> new EnumMap<>(Setting.class))
                                .put(setting, level));
            }
        }
        return read;
    }

    private Judgement judgement() {
        Map<Criterion, CriterionAnswer> criteria = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            criteria.put(
                    criterion,
                    new CriterionAnswer(
                            answers.yesOrNo(Names.holds(criterion)), answers.text(Names.evidence(criterion))));
        }
        List<Circumstance> changes = new ArrayList<>();
        for (int row = 1; row <= Names.CHANGES; row++) {
            if (!answers.text(Names.change(row)).isEmpty()) {
                changes.add(new Circumstance(answers.text(Names.change(row)), answers.yesOrNo(Names.presentNow(row))));
            }
        }
        return new Judgement(
                criteria,
                changes,
                answers.text(Names.NO_CHANGE),
                answers.text(Names.HOW_SOON),
                answers.text(Names.IMPACT),
                answers.text(Names.WOULD_CHANGE),
                answers.text(Names.BESIDE));
    }

    private Map<Section, SectionText> sections() {
        Map<Section, SectionText> read = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            Stated<SectionWritten> earlier = opened.earlier().get(section);
            if (earlier == null) {
                read.put(section, SectionText.fresh(answers.text(Names.text(section))));
            } else {
                read.put(section, carried(section, earlier));
            }
        }
        return read;
    }

    private SectionText carried(Section section, Stated<SectionWritten> earlier) {
        State state = named(State.class, answers.text(Names.carried(section))).orElse(State.NOT_YET);
        String typed = answers.text(Names.text(section));
        return new SectionText(
                state == State.REWRITTEN ? typed : earlier.fact().text(),
                new Carried(opened.writtenOn(earlier), opened.writtenFor(earlier), state));
    }

    private List<PlanItem> plan() {
        List<PlanItem> items = new ArrayList<>();
        for (int row = 1; row <= Names.PLAN_ITEMS; row++) {
            Optional<RiskGroup> group = named(RiskGroup.class, answers.text(Names.plan(row, "group")));
            Optional<Setting> setting = named(Setting.class, answers.text(Names.plan(row, "setting")));
            boolean begun = !answers.text(Names.plan(row, "risk")).isEmpty()
                    || !answers.text(Names.plan(row, "action")).isEmpty();
            if (begun) {
                items.add(new PlanItem(
                        answers.text(Names.plan(row, "risk")),
                        group.orElse(RiskGroup.PUBLIC),
                        setting.orElse(Setting.COMMUNITY),
                        group.isPresent() && setting.isPresent() ? answers.text(Names.plan(row, "action")) : "",
                        answers.text(Names.plan(row, "owner")),
                        answers.chosen(Names.plan(row, "rests")).stream()
                                .flatMap(name -> named(Section.class, name).stream())
                                .collect(Collectors.toSet()),
                        answers.chosen(Names.plan(row, "manages")).stream()
                                .flatMap(key -> ClusterId.of(key).stream())
                                .collect(Collectors.toSet())));
            }
        }
        return items;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
