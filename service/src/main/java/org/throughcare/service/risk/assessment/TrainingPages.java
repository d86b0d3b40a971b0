package org.throughcare.service.risk.assessment;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.risk.assessment.Training;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.MayOnly;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.TrainingPage;

/** Where whoever keeps the staff of a unit records training that was completed (R125). */
@Controller
class TrainingPages {
    private final Trainings trainings;
    private final StaffRegister register;
    private final InstantSource clock;

    TrainingPages(Trainings trainings, StaffRegister register, InstantSource clock) {
        this.trainings = trainings;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping(Paths.TRAINING)
    ModelAndView form(SignedIn who) {
        return page(who, new Answers(new LinkedMultiValueMap<>()), Errors.none());
    }

    @PostMapping(Paths.TRAINING)
    ModelAndView record(SignedIn who, @RequestParam MultiValueMap<String, String> fields, RedirectAttributes redirect) {
        MayOnly.those(who, Act.KEEP_STAFF);
        Answers answers = new Answers(fields);
        Optional<StaffMember> member =
                register.coded(answers.text("code")).filter(found -> found.active() && keeps(who.staff(), found));
        Optional<Training> training = training(answers.text("training"));
        Optional<LocalDate> on = answers.date("on").date().filter(day -> !day.isAfter(today()));
        @Nullable LocalDate since = answers.date("since").date().orElse(null);
        Errors errors = Errors.none();
        if (member.isEmpty()) {
            errors = errors.and("code", Text.text("risk.training.code.unknown"));
        }
        if (training.isEmpty()) {
            errors = errors.and("training", Text.text("risk.training.which.missing"));
        }
        if (on.isEmpty()) {
            errors = errors.and("on", Text.text("risk.training.on.missing"));
        }
        if (!answers.date("since").isEmpty() && (since == null || since.isAfter(today()))) {
            errors = errors.and("since", Text.text("risk.training.since.wrong"));
        }
        if (errors.any() || member.isEmpty() || training.isEmpty() || on.isEmpty()) {
            return page(who, answers, errors);
        }
        trainings.completed(who, member.get(), training.get(), on.get(), since, clock.instant());
        Flash.done(
                redirect,
                Text.text(
                        "risk.training.done",
                        member.get().name(),
                        training.get().inWords()));
        return new ModelAndView("redirect:" + Paths.TRAINING);
    }

    private ModelAndView page(SignedIn who, Answers answers, Errors errors) {
        MayOnly.those(who, Act.KEEP_STAFF);
        String unit = Objects.requireNonNullElse(
                who.staff().unit(), Objects.requireNonNullElse(who.staff().region(), ""));
        Fields fields = new Fields(answers);
        List<String> recorded = trainings.counts(who).entrySet().stream()
                .map(one -> Text.counted(
                        "risk.training.count",
                        one.getValue(),
                        Text.upper(one.getKey().inWords())))
                .toList();
        TrainingPage page = new TrainingPage(
                unit,
                recorded,
                List.of(
                        fields.line("code", Text.text("risk.training.code"), Text.text("risk.training.code.hint")),
                        fields.select(
                                "training",
                                Text.text("risk.training.which"),
                                null,
                                Arrays.stream(Training.values())
                                        .map(one -> Choice.of(one.name(), Text.upper(one.inWords())))
                                        .toList()),
                        fields.date("on", Text.text("risk.training.on"), null),
                        fields.date("since", Text.text("risk.training.since"), Text.text("risk.training.since.hint"))));
        return Pages.page("risk/training", Text.text("risk.training.title", unit), page, errors);
    }

    /** Whether the one keeps the other: in the same unit, or for whoever has none in the same region. */
    private static boolean keeps(StaffMember keeper, StaffMember kept) {
        return keeper.unit() == null
                ? Objects.equals(keeper.region(), kept.region())
                : Objects.equals(keeper.unit(), kept.unit());
    }

    private LocalDate today() {
        return clock.instant().atZone(London.ZONE).toLocalDate();
    }

    private static Optional<Training> training(String name) {
        return Arrays.stream(Training.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }
}
