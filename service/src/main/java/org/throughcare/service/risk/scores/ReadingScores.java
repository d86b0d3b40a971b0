package org.throughcare.service.risk.scores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.ScoreFact.InputChange;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.ScorePart.Computed;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.ScoreLine;
import org.throughcare.service.web.model.risk.ScoresPage;
import org.throughcare.service.web.model.risk.ScoresPage.Earlier;
import org.throughcare.service.web.model.risk.ScoresPage.Form;
import org.throughcare.service.web.model.risk.ScoresPage.Input;
import org.throughcare.service.web.model.risk.ScoresPage.Shown;

/** Makes the page that says why scores are what they are. */
@Component
class ReadingScores {
    private static final int SHORT = 12;

    private final ScoresShown scores;
    private final Explanations explanations;
    private final ShownTrail trail;

    ReadingScores(ScoresShown scores, Explanations explanations, ShownTrail trail) {
        this.scores = scores;
        this.explanations = explanations;
        this.trail = trail;
    }

    /** The page with the scores that the entry {@code of} holds, or the last where there are no such, and what was typed. */
    ScoresPage page(SeenCase seen, String of, ScoreForm form) {
        List<Computed> all = scores.of(seen);
        Optional<Computed> chosen = chosen(all, of);
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.SCORES,
                chosen.map(one -> ScoresShown.entries(List.of(one))).orElse(List.of()),
                0);
        return new ScoresPage(
                seen.shell(),
                chosen.map(one -> shown(seen, all, one)).orElse(null),
                all.reversed().stream()
                        .map(one -> new Earlier(
                                Paths.scores(seen.crn(), one.stated().id().value()),
                                PageDates.dayAndTime(one.stated().occurred()),
                                chosen.filter(one::equals).isPresent()))
                        .toList(),
                bar(seen),
                new Form(form.text("remark"), form.whose(), form.text("reason"), form.key()));
    }

    static Optional<Computed> chosen(List<Computed> all, String of) {
        return all.stream()
                .filter(one -> one.stated().id().value().equals(of))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    private static String bar(SeenCase seen) {
        if (ScorePages.mayRecord(seen)) {
            return "";
        }
        return Text.text(seen.reader().lookingBack() ? "scores.page.past" : "scores.page.readOnly");
    }

    private Shown shown(SeenCase seen, List<Computed> all, Computed one) {
        ScoresComputed fact = one.stated().fact();
        return new Shown(
                scores.state(one),
                changed(fact),
                ScoresShown.lines(all, one, seen.reader().now()).stream()
                        .map(line -> new ScoreLine(
                                line.name(),
                                line.score(),
                                line.band(),
                                line.colour(),
                                line.rests(),
                                line.before(),
                                null))
                        .toList(),
                explanations.of(one),
                fact.screens().stream().map(PlainWords::screen).toList(),
                inputs(seen, fact),
                Arrays.stream(Question.values())
                        .filter(question -> !fact.inputs().containsKey(question))
                        .map(PlainWords::question)
                        .toList(),
                models(fact));
    }

    private static List<String> changed(ScoresComputed fact) {
        if (fact.before() == null) {
            return List.of(Text.text("scores.page.changed.first"));
        }
        if (fact.changes().isEmpty()) {
            return List.of(Text.text("scores.page.changed.model"));
        }
        return fact.changes().stream().map(ReadingScores::change).toList();
    }

    private static String change(InputChange change) {
        return Text.text(
                "scores.page.changed.line",
                PlainWords.question(change.question()),
                PlainWords.answer(change.question(), change.to()),
                PlainWords.answer(change.question(), change.from()));
    }

    private static List<Input> inputs(SeenCase seen, ScoresComputed fact) {
        Map<EntryId, Stated<?>> known = seen.known().all().stream()
                .collect(Collectors.toMap(Stated::id, Function.identity(), (first, _) -> first));
        List<Input> inputs = new ArrayList<>();
        fact.inputs()
                .forEach((question, text) -> inputs.add(new Input(
                        PlainWords.question(question),
                        PlainWords.answer(question, text),
                        source(seen, question, fact, known))));
        return inputs;
    }

    private static String source(SeenCase seen, Question question, ScoresComputed fact, Map<EntryId, Stated<?>> known) {
        EntryId id = fact.sources().get(question);
        if (id == null) {
            return Text.text("scores.page.inputs.day");
        }
        @Nullable Stated<?> stated = known.get(id);
        if (stated == null || !seen.reader().knowsOf(stated.entry())) {
            return Text.text("scores.page.inputs.unknown");
        }
        return Text.text(
                stated.fact() instanceof PredictorAnswersGiven
                        ? "scores.page.inputs.answered"
                        : "scores.page.inputs.record",
                PageDates.whenToTheDay(stated.entry().times().occurred()));
    }

    private static List<String> models(ScoresComputed fact) {
        List<String> lines = new ArrayList<>();
        fact.models()
                .forEach(model -> lines.add(Text.text("scores.page.version.line", model.model(), model.version())));
        fact.tables()
                .forEach(table -> lines.add(Text.text(
                        "scores.page.of",
                        table.table(),
                        table.sha256()
                                .substring(0, Math.min(SHORT, table.sha256().length())))));
        return lines;
    }
}
