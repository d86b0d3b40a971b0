package org.throughcare.service.risk.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.casework.ScoreInputs;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.ScoreFact.PredictorAnswersGiven;
import org.throughcare.practice.risk.ScorePart;
import org.throughcare.practice.risk.ScorePart.Answer;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Kind;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.RecordingOnce;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.AnswersPage;
import org.throughcare.service.web.model.risk.AnswersPage.Field;
import org.throughcare.service.web.model.risk.AnswersPage.Group;
import org.throughcare.service.web.model.risk.AnswersPage.Said;
import org.throughcare.service.web.model.risk.AnswersPage.Way;

/** Where somebody answers the predictors' questions that stand nowhere else on the record. */
@Controller
class AnswerPages {
    private final SeeingCases seeing;
    private final ShownTrail trail;
    private final RecordingOnce recording;

    AnswerPages(SeeingCases seeing, ShownTrail trail, RecordingOnce recording) {
        this.seeing = seeing;
        this.trail = trail;
        this.recording = recording;
    }

    @GetMapping(Paths.PREDICTOR_ANSWERS)
    ModelAndView form(SignedIn who, @CaseFor(Act.RECORD) Opening.Opened opened) {
        return seeing.see(
                who,
                opened,
                AsKnownAt.NOW,
                CaseTab.RISK,
                seen -> shown(allowed(seen), AnswersForm.empty(), Errors.none()));
    }

    @PostMapping(Paths.PREDICTOR_ANSWERS)
    ModelAndView answered(
            SignedIn who,
            @CaseFor(Act.RECORD) Opening.Opened opened,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes redirect) {
        AnswersForm form = new AnswersForm(fields);
        return seeing.see(who, opened, AsKnownAt.NOW, CaseTab.RISK, seen -> {
            List<Question> asked = asked(inputs(allowed(seen)));
            Errors errors = form.errors(asked);
            if (errors.any()) {
                return shown(seen, form, errors);
            }
            Flash.done(redirect, record(who, seen, form, asked));
            return new ModelAndView("redirect:" + Paths.risk(opened.crn()));
        });
    }

    private String record(SignedIn who, SeenCase seen, AnswersForm form, List<Question> asked) {
        PredictorAnswersGiven given =
                form.changes(asked, standing(seen), who.staff().post().recordsAs());
        int changed = given.answers().size() + given.withdrawn().size();
        if (changed == 0) {
            return Text.text("scores.answers.unchanged");
        }
        CommandKey command = form.command(who, seen.crn());
        recording.record(
                who,
                seen,
                given,
                Set.of(Party.PROBATION),
                command,
                "PREDICTOR_ANSWERS_GIVEN",
                "POST " + Paths.PREDICTOR_ANSWERS);
        return Text.counted("scores.answers.done", changed);
    }

    private static SeenCase allowed(SeenCase seen) {
        if (!ScorePages.mayRecord(seen)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return seen;
    }

    private static Map<Question, Answer> standing(SeenCase seen) {
        return ScorePart.of(seen.known()).answers();
    }

    private static ScoreInputs inputs(SeenCase seen) {
        return ScoreInputs.at(
                ScoredPicture.of(seen.record(), seen.reader().now()),
                seen.reader().now());
    }

    /** The questions that the record does not answer. */
    private static List<Question> asked(ScoreInputs inputs) {
        return Arrays.stream(Question.values())
                .filter(question -> question != Question.ASSESSMENT_DATE)
                .filter(question -> {
                    ScoreInputs.Input input = inputs.given().get(question);
                    return input == null || !input.fromRecord();
                })
                .toList();
    }

    private ModelAndView shown(SeenCase seen, AnswersForm form, Errors errors) {
        ScoreInputs inputs = inputs(seen);
        Map<Question, Answer> standing = standing(seen);
        trail.sentencesShown(
                seen.person(),
                "GET " + Paths.PREDICTOR_ANSWERS,
                inputs.sources().values(),
                0);
        List<Question> asked = asked(inputs);
        List<Group> groups = Arrays.stream(QuestionGroup.values())
                .map(group -> new Group(
                        Text.text("scores.answers.group." + group.name()),
                        asked.stream()
                                .filter(question -> QuestionGroup.of(question) == group)
                                .map(question -> field(question, values(question, form, standing)))
                                .toList()))
                .filter(group -> !group.fields().isEmpty())
                .toList();
        return Pages.page(
                "risk/answers",
                Text.text("cases.title", Text.text("scores.answers.title"), seen.crn()),
                new AnswersPage(seen.shell(), said(seen, inputs), groups, form.key()),
                errors);
    }

    private static List<Said> said(SeenCase seen, ScoreInputs inputs) {
        List<Said> said = new ArrayList<>();
        inputs.given().forEach((question, input) -> {
            if (input.fromRecord()) {
                said.add(new Said(
                        PlainWords.question(question),
                        PlainWords.answer(question, input.text()),
                        source(seen, input.from())));
            }
        });
        return said;
    }

    private static String source(SeenCase seen, EntryId from) {
        return seen.known().all().stream()
                .filter(stated -> stated.id().equals(from))
                .findFirst()
                .map(Stated::entry)
                .map(entry -> PageDates.whenToTheDay(entry.times().occurred()))
                .orElse("");
    }

    private static List<String> values(Question question, AnswersForm form, Map<Question, Answer> standing) {
        if (!form.isEmpty()) {
            return form.typed(question);
        }
        Answer answer = standing.get(question);
        if (answer == null) {
            return List.of();
        }
        if (question.kind() == Kind.DATE) {
            return List.of(typed(LocalDate.parse(answer.text())));
        }
        return question.kind() == Kind.PAST_OFFENCES
                ? Arrays.asList(answer.text().split(",", -1))
                : List.of(answer.text());
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private static Field field(Question question, List<String> values) {
        Kind kind = question.kind();
        if (QuestionGroup.isChosen(kind)) {
            return new Field(question.field(), PlainWords.question(question), Way.ONE, choices(kind), values, "");
        }
        if (kind == Kind.PAST_OFFENCES) {
            List<Choice> offences = Stream.concat(
                            choices(kind).stream(),
                            Stream.of(Choice.of(AnswerText.NONE, Text.text("scores.word." + AnswerText.NONE))))
                    .toList();
            return new Field(question.field(), PlainWords.question(question), Way.SEVERAL, offences, values, "");
        }
        return new Field(question.field(), PlainWords.question(question), Way.TYPED, List.of(), values, hint(kind));
    }

    private static String hint(Kind kind) {
        if (kind == Kind.DATE) {
            return Text.text("scores.answers.hint.day");
        }
        return kind == Kind.OFFENCE_CODE ? Text.text("scores.answers.hint.code") : "";
    }

    /** Yes before no; otherwise the words in their order. */
    private static List<Choice> choices(Kind kind) {
        List<Choice> choices = kind.words().stream()
                .map(word -> Choice.of(word, PlainWords.word(kind, word)))
                .toList();
        return kind == Kind.YES_NO
                ? choices.stream()
                        .sorted(Comparator.comparing(Choice::value).reversed())
                        .toList()
                : choices;
    }
}
