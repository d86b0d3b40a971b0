package org.throughcare.service.oversight.assurance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.EasingSign;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.oversight.AssuranceRating;
import org.throughcare.service.web.model.oversight.AssuranceRating.Line;

/** Shows a case as it was known when an assessment was signed, and nothing that says or follows from the level. */
@Component
class BlindView {
    private final ShownTrail trail;

    BlindView(ShownTrail trail) {
        this.trail = trail;
    }

    /** The page for somebody who cannot rate it, and why: nothing of the case stands on it. */
    static AssuranceRating barred(SeenCase then, DrawnCase drawn, String back, String why) {
        return page(then, drawn, back, why, List.of(), List.of(), List.of(), RatingFields.empty());
    }

    /** The page with what was typed; {@code then} is the case as it was known at the signing. */
    AssuranceRating of(SeenCase then, DrawnCase drawn, String back, RatingFields typed) {
        List<Stated<?>> shown = then.open().stream()
                .filter(stated -> BlindFacts.shows(stated.fact()))
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::occurred)
                        .reversed())
                .toList();
        Set<EntryId> up = new HashSet<>();
        then.picture().signs().stream()
                .filter(HarmSign::pointsToHarm)
                .forEach(sign -> up.add(sign.stated().id()));
        Set<EntryId> there = new HashSet<>(up);
        List<Line> down = down(then, shown, there);
        AssuranceRating page = page(
                then,
                drawn,
                back,
                "",
                shown.stream()
                        .filter(stated -> up.contains(stated.id()))
                        .map(stated -> line(then, stated))
                        .toList(),
                down,
                shown.stream()
                        .filter(stated -> !there.contains(stated.id()))
                        .map(stated -> line(then, stated))
                        .toList(),
                typed);
        trail.sentencesShown(
                then.person(),
                "GET " + Paths.SECOND_RATING,
                shown.stream().map(Stated::id).toList(),
                0);
        return page;
    }

    private static List<Line> down(SeenCase then, List<Stated<?>> shown, Set<EntryId> there) {
        Set<EntryId> open = new HashSet<>();
        shown.forEach(stated -> open.add(stated.id()));
        List<Line> down = new ArrayList<>();
        for (EasingSign sign : EasingSign.in(then.picture())) {
            List<Stated<?>> entries = sign.entries().stream()
                    .<Stated<?>>map(stated -> stated)
                    .filter(stated -> open.contains(stated.id()))
                    .toList();
            if (!entries.isEmpty()) {
                down.add(new Line(
                        Text.counted("risk.easing." + sign.kind(), entries.size()),
                        Text.text(
                                "assurance.rating.last",
                                PageDates.day(entries.getLast().occurred()))));
                entries.forEach(stated -> there.add(stated.id()));
            }
        }
        return down;
    }

    private static AssuranceRating page(
            SeenCase then,
            DrawnCase drawn,
            String back,
            String bar,
            List<Line> up,
            List<Line> down,
            List<Line> others,
            RatingFields typed) {
        Map<RiskGroup, String> groups = new EnumMap<>(RiskGroup.class);
        for (RiskGroup group : RiskGroup.values()) {
            groups.put(group, typed.text(RatingFields.field(group)));
        }
        return new AssuranceRating(
                then.crn(),
                Paths.secondRating(then.crn(), drawn.id()),
                back,
                drawn.signed().at(),
                kind(then, drawn),
                bar,
                up,
                down,
                others,
                groups,
                typed.text(RatingFields.OVERALL),
                typed.text(RatingFields.REASONS),
                typed.blind(),
                typed.key());
    }

    static String kind(SeenCase seen, DrawnCase drawn) {
        return seen.known().of(AssessmentCompleted.class).stream()
                .filter(assessment -> assessment.id().equals(drawn.signed().entry()))
                .findFirst()
                .map(assessment ->
                        Text.text("assurance.kind." + assessment.fact().assessment()))
                .orElseGet(() -> Text.text("assurance.kind.unknown"));
    }

    private static Line line(SeenCase then, Stated<?> stated) {
        CaseEntry entry = EntryShown.of(stated, then.reader(), Set.of());
        return new Line(
                Objects.requireNonNullElse(entry.says(), Text.text("cases.entry.hidden.short")),
                Text.text(
                        "risk.weigh.where",
                        Text.text("cases.source." + entry.agency().name()),
                        PageDates.when(entry.occurred())));
    }
}
