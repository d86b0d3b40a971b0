package org.throughcare.service.risk.tab;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.risk.RiskFact.QualityChecked;
import org.throughcare.practice.risk.assessment.AssessmentFact.PlanItemMade;
import org.throughcare.practice.risk.assessment.Section;
import org.throughcare.practice.terms.Setting;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.PlanShown;
import org.throughcare.service.web.model.risk.PlanShown.InSetting;
import org.throughcare.service.web.model.risk.PlanShown.Item;

/**
 * The risk management plan that stands, and what was said when an assessment was last signed.
 *
 * @param plan the last plan, or null
 * @param reviewed its last review, or null
 * @param signed the last assessment that was completed, or null
 * @param check the last check of that assessment, or null
 * @param items what was planned in that assessment, item by item
 */
record PlanOfCase(
        @Nullable Stated<PlanMade> plan,
        @Nullable Stated<PlanReviewed> reviewed,
        @Nullable Stated<AssessmentCompleted> signed,
        @Nullable Stated<QualityChecked> check,
        List<Stated<PlanItemMade>> items) {
    PlanOfCase {
        items = List.copyOf(items);
    }

    /** As the reader may read it. */
    static PlanOfCase of(SeenCase seen) {
        Stated<PlanMade> plan = last(seen, PlanMade.class).orElse(null);
        Stated<AssessmentCompleted> signed =
                last(seen, AssessmentCompleted.class).orElse(null);
        return new PlanOfCase(
                plan,
                last(seen, PlanReviewed.class)
                        .filter(review -> plan != null && !review.occurred().isBefore(plan.occurred()))
                        .orElse(null),
                signed,
                readable(seen, QualityChecked.class).stream()
                        .filter(check ->
                                signed != null && check.fact().assessment().equals(signed.id()))
                        .reduce((earlier, later) -> later)
                        .orElse(null),
                readable(seen, PlanItemMade.class).stream()
                        .filter(item ->
                                signed != null && item.fact().assessment().equals(signed.id()))
                        .toList());
    }

    private static <F extends Fact> Optional<Stated<F>> last(SeenCase seen, Class<F> type) {
        List<Stated<F>> all = readable(seen, type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static <F extends Fact> List<Stated<F>> readable(SeenCase seen, Class<F> type) {
        return seen.known().of(type).stream()
                .filter(stated -> !stated.occurred().isAfter(seen.reader().now()))
                .filter(stated ->
                        seen.reader().knowsOf(stated.entry()) && seen.reader().reads(stated.entry()))
                .toList();
    }

    /** Which entries stand behind it. */
    List<EntryId> entries() {
        List<EntryId> entries = new ArrayList<>();
        for (Stated<?> stated : Arrays.<@Nullable Stated<?>>asList(plan, reviewed, signed, check)) {
            if (stated != null) {
                entries.add(stated.id());
            }
        }
        items.stream().map(Stated::id).forEach(entries::add);
        return entries;
    }

    /** The plan as a page shows it on {@code today}; null where there is none. */
    @Nullable
    PlanShown shown(LocalDate today) {
        Stated<?> made = plan == null ? items.stream().findFirst().orElse(null) : plan;
        if (made == null) {
            return null;
        }
        LocalDate review = reviewed == null || reviewed.fact().nextReviewOn() == null
                ? plan == null ? null : plan.fact().reviewOn()
                : reviewed.fact().nextReviewOn();
        long age = Math.max(0, ChronoUnit.DAYS.between(made.date(), today));
        return new PlanShown(
                Text.text("scores.tab.plan.made", PageDates.day(made.date()), Text.counted("scores.tab.plan.age", age)),
                reviewed == null
                        ? Text.text("scores.tab.plan.reviewed.none")
                        : Text.text("scores.tab.plan.reviewed", PageDates.day(reviewed.date())),
                review == null
                        ? Text.text("scores.tab.plan.review.none")
                        : Text.text("scores.tab.plan.review", PageDates.day(review)),
                Arrays.stream(Setting.values())
                        .map(setting -> inSetting(plan, setting))
                        .toList());
    }

    /** What the assessment planned, and the controls of a plan that was recorded apart from one. */
    private InSetting inSetting(@Nullable Stated<PlanMade> apart, Setting setting) {
        List<Item> shown = new ArrayList<>();
        for (Stated<PlanItemMade> item : items) {
            if (item.fact().setting() == setting) {
                shown.add(new Item(
                        item.fact().risk(),
                        Text.text(
                                "scores.tab.plan.by",
                                item.fact().action(),
                                item.fact().owner()),
                        item.fact().restsOn().stream().map(Section::inWords).collect(Collectors.joining(", "))));
            }
        }
        if (apart != null) {
            apart.fact().controls().stream()
                    .filter(control -> control.setting() == setting)
                    .map(control -> new Item(control.risk(), control.action(), String.join(", ", control.sections())))
                    .forEach(shown::add);
        }
        return new InSetting(Text.text("scores.setting." + setting.name()), shown);
    }

    /** What was said at the last sign-off, line by line, by {@code today}; empty where nothing was signed. */
    List<String> signOff(LocalDate today) {
        if (signed == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        long age = Math.max(0, ChronoUnit.DAYS.between(signed.date(), today));
        lines.add(Text.text(
                "scores.tab.signOff.assessment",
                Text.text("scores.kind." + signed.fact().assessment().name()),
                PageDates.whenToTheDay(signed.entry().times().occurred()),
                Text.counted("scores.tab.plan.age", age)));
        if (signed.fact().textCarriedFrom() != null) {
            lines.add(Text.text("scores.tab.signOff.carried", signed.fact().textCarriedFrom()));
        }
        lines.add(
                check == null
                        ? Text.text("scores.tab.signOff.check.none")
                        : Text.text(
                                "scores.tab.signOff.check",
                                PageDates.day(check.date()),
                                Objects.requireNonNull(check.fact().finding())));
        return lines;
    }
}
