package org.throughcare.service.risk.scores;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.ScoreFact.ComputedScore;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.ScoreFact.ScoresContested;
import org.throughcare.practice.risk.ScoreFact.ScoresSigned;
import org.throughcare.practice.risk.ScorePart;
import org.throughcare.practice.risk.ScorePart.Computed;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.RiskTab.Earlier;
import org.throughcare.service.web.model.risk.RiskTab.Scores;
import org.throughcare.service.web.model.risk.ScoreLine;
import org.throughcare.service.web.model.risk.ScoreState;
import org.throughcare.service.web.model.risk.StepDrawing;

/** Shows computed scores with who signed or contested them, and how their bands have stood. */
@Component
public class ScoresShown {
    private static final int WIDTH = 120;
    private static final int STEP = 6;
    private static final int MOST = 4;
    private static final String SIGNED = "set";
    private static final String PROVISIONAL = "provisional";

    private final StaffNames names;

    ScoresShown(StaffNames names) {
        this.names = names;
    }

    /** The scores on record as the reader may know of them, oldest first; none where risk is not open to them. */
    public List<Computed> of(SeenCase seen) {
        return seen.reader().sees(Area.RISK)
                ? ScorePart.of(seen.known()).computed().stream()
                        .filter(one -> seen.reader().reads(one.stated().entry()))
                        .toList()
                : List.of();
    }

    /** The last of them with everything before; empty where there are none. */
    public Optional<Scores> shown(SeenCase seen) {
        List<Computed> all = of(seen);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Computed last = all.getLast();
        return Optional.of(new Scores(
                state(last),
                lines(all, last, seen.reader().now()),
                all.reversed().stream().map(ScoresShown::earlier).toList()));
    }

    /** Whether the reader can answer questions, sign or contest. */
    public static boolean mayRecord(SeenCase seen) {
        return ScorePages.mayRecord(seen);
    }

    /** Which entries stand behind what is shown. */
    public static List<EntryId> entries(List<Computed> all) {
        List<EntryId> entries = new ArrayList<>();
        for (Computed one : all) {
            entries.add(one.stated().id());
            if (one.signed() != null) {
                entries.add(one.signed().id());
            }
            one.contested().stream().map(Stated::id).forEach(entries::add);
        }
        return entries;
    }

    ScoreState state(Computed one) {
        Stated<ScoresSigned> signed = one.signed();
        return new ScoreState(
                one.stated().id().value(),
                PageDates.dayAndTime(one.stated().occurred()),
                signed == null
                        ? null
                        : Text.text(
                                "scores.state.signed.text",
                                name(signed.fact().staff()),
                                PageDates.dayAndTime(signed.occurred())),
                signed == null || signed.fact().remark() == null
                        ? ""
                        : Text.text("scores.state.signed.remark", signed.fact().remark()),
                one.contested().stream().map(this::contest).toList());
    }

    private String contest(Stated<ScoresContested> contested) {
        ScoresContested fact = contested.fact();
        String on = PageDates.day(contested.occurred());
        return fact.bySubject()
                ? Text.text("scores.state.contested.bySubject", on, fact.reason())
                : Text.text("scores.state.contested.byStaff", name(fact.staff()), on, fact.reason());
    }

    private String name(String code) {
        return names.of(Set.of(code)).getOrDefault(code, code);
    }

    /** A line for each predictor, with what it gave before; a drawing where there is more than one time. */
    static List<ScoreLine> lines(List<Computed> all, Computed shown, Instant now) {
        int place = all.indexOf(shown);
        @Nullable Computed before = place > 0 ? all.get(place - 1) : null;
        List<ScoreLine> lines = new ArrayList<>();
        for (Predictor predictor : Predictor.values()) {
            ComputedScore score = score(shown, predictor);
            Band band = score == null ? null : score.band();
            lines.add(new ScoreLine(
                    PlainWords.predictor(predictor),
                    PlainWords.score(score == null ? null : score.score()),
                    band == null ? "" : PlainWords.band(band),
                    PlainWords.colour(band),
                    score == null || score.type() == null || score.score() == null
                            ? ""
                            : Text.text("scores.type." + score.type().name()),
                    before == null ? "" : value(before, predictor),
                    all.size() > 1 ? history(all, predictor, now) : null));
        }
        return lines;
    }

    private static StepDrawing history(List<Computed> all, Predictor predictor, Instant now) {
        List<Steps.Point> points = all.stream()
                .map(one -> new Steps.Point(
                        one.stated().occurred(),
                        height(score(one, predictor)),
                        one.provisional() ? PROVISIONAL : SIGNED))
                .toList();
        return Steps.of(points, points.getFirst().at(), now, WIDTH, MOST, STEP, false);
    }

    private static int height(@Nullable ComputedScore score) {
        Band band = score == null ? null : score.band();
        return switch (band) {
            case null -> 0;
            case NOT_APPLICABLE -> 0;
            case LOW -> 1;
            case MEDIUM -> 2;
            case HIGH -> 3;
            case VERY_HIGH -> 4;
        };
    }

    private static Earlier earlier(Computed one) {
        return new Earlier(
                PageDates.dayAndTime(one.stated().occurred()),
                Text.text(
                        !one.contested().isEmpty()
                                ? "scores.state.contested"
                                : one.provisional() ? "scores.state.provisional" : "scores.state.signed"),
                Arrays.stream(Predictor.values())
                        .map(predictor -> value(one, predictor))
                        .toList());
    }

    private static String value(Computed one, Predictor predictor) {
        ComputedScore score = score(one, predictor);
        return score == null || score.score() == null || score.band() == null
                ? PlainWords.score(null)
                : PlainWords.score(score.score()) + ", " + PlainWords.band(score.band());
    }

    static @Nullable ComputedScore score(Computed one, Predictor predictor) {
        ScoresComputed fact = one.stated().fact();
        return fact.scores().stream()
                .filter(score -> score.predictor() == predictor)
                .findFirst()
                .orElse(null);
    }
}
