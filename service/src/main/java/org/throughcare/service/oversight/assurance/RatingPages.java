package org.throughcare.service.oversight.assurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.oversight.assurance.DrawnCase.Given;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** The second rating of one assessment: blind before it is given, both beside each other afterwards. */
@Controller
class RatingPages {
    private static final String WORDS = "words";
    private static final int LONGEST = 2_000;

    private final SeeingCases seeing;
    private final SampleRows rows;
    private final Bars bars;
    private final BlindView blind;
    private final Outcomes outcomes;
    private final RatingAgain rating;
    private final Transactions transactions;

    RatingPages(
            SeeingCases seeing,
            SampleRows rows,
            Bars bars,
            BlindView blind,
            Outcomes outcomes,
            RatingAgain rating,
            Transactions transactions) {
        this.seeing = seeing;
        this.rows = rows;
        this.bars = bars;
        this.blind = blind;
        this.outcomes = outcomes;
        this.rating = rating;
        this.transactions = transactions;
    }

    @GetMapping(Paths.SECOND_RATING)
    ModelAndView form(SignedIn who, @CaseFor(Act.RATE_AGAIN) Opening.Opened opened, @PathVariable long id) {
        return transactions.as(who.acting(), () -> {
            DrawnCase drawn = drawn(opened, id);
            @Nullable Given given = drawn.given();
            return given == null
                    ? blind(who, opened, drawn, RatingFields.empty(), Errors.none())
                    : outcome(who, opened, drawn, given, "", Errors.none());
        });
    }

    @PostMapping(Paths.SECOND_RATING)
    ModelAndView rate(
            SignedIn who,
            @CaseFor(Act.RATE_AGAIN) Opening.Opened opened,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        RatingFields fields = new RatingFields(sent);
        return transactions.as(who.acting(), () -> {
            DrawnCase drawn = drawn(opened, id);
            if (drawn.given() != null) {
                Flash.done(redirect, Text.text("assurance.rating.before"));
                return again(opened, id);
            }
            Errors errors = fields.errors();
            if (errors.any() || barred(who, opened, drawn)) {
                return blind(who, opened, drawn, fields, errors);
            }
            boolean kept = seeing.see(
                    who,
                    opened,
                    seen -> rating.rate(who, seen, drawn, fields.rating(), fields.command(who, drawn.id())));
            Flash.done(redirect, Text.text(kept ? "assurance.rating.done" : "assurance.rating.before"));
            return again(opened, id);
        });
    }

    @PostMapping(Paths.LOOK_AGAIN)
    ModelAndView lookAgain(
            SignedIn who,
            @CaseFor(Act.RATE_AGAIN) Opening.Opened opened,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        String words = Objects.requireNonNullElse(sent.getFirst(WORDS), "").strip();
        String key = Objects.requireNonNullElse(sent.getFirst("key"), "");
        return transactions.as(who.acting(), () -> {
            DrawnCase drawn = drawn(opened, id);
            @Nullable Given given = drawn.given();
            if (given == null) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            if (words.isEmpty() || words.length() > LONGEST) {
                String wrong = words.isEmpty()
                        ? Text.text("assurance.look.missing")
                        : Text.text("assurance.look.long", LONGEST);
                return outcome(who, opened, drawn, given, words, Errors.of(WORDS, wrong));
            }
            CommandKey command =
                    CommandKey.of(who.staff().username(), "look again " + id + " " + key, words.getBytes(UTF_8));
            boolean asked = seeing.see(who, opened, seen -> rating.askToLookAgain(who, seen, drawn, words, command));
            Flash.done(redirect, Text.text(asked ? "assurance.look.done" : "assurance.look.before"));
            return again(opened, id);
        });
    }

    private DrawnCase drawn(Opening.Opened opened, long id) {
        return rows.drawn(id, opened.person()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean barred(SignedIn who, Opening.Opened opened, DrawnCase drawn) {
        return seeing.see(who, opened, seen -> bars.of(who.staff(), seen, drawn).isPresent());
    }

    private ModelAndView blind(
            SignedIn who, Opening.Opened opened, DrawnCase drawn, RatingFields typed, Errors errors) {
        String why = seeing.see(
                who, opened, seen -> bars.of(who.staff(), seen, drawn).orElse(""));
        AsKnownAt then = new AsKnownAt("", drawn.signed().at());
        return seeing.see(
                who,
                opened,
                then,
                null,
                seen -> Pages.page(
                        "oversight/rating",
                        title(seen, "assurance.rating.title"),
                        why.isEmpty()
                                ? blind.of(seen, drawn, back(drawn), typed)
                                : BlindView.barred(seen, drawn, back(drawn), why),
                        why.isEmpty() ? errors : Errors.none()));
    }

    private ModelAndView outcome(
            SignedIn who, Opening.Opened opened, DrawnCase drawn, Given given, String words, Errors errors) {
        return seeing.see(
                who,
                opened,
                seen -> Pages.page(
                        "oversight/rated",
                        title(seen, "assurance.outcome.title"),
                        outcomes.of(
                                seen,
                                drawn,
                                given,
                                back(drawn),
                                words,
                                UUID.randomUUID().toString()),
                        errors));
    }

    private static String title(SeenCase seen, String key) {
        return Text.text("cases.title", Text.text(key), seen.crn());
    }

    private String back(DrawnCase drawn) {
        return rows.sample(drawn.sample())
                .map(sample -> Paths.assurance(sample.unit(), sample.month().toString()))
                .orElse(Paths.ASSURANCE);
    }

    private static ModelAndView again(Opening.Opened opened, long id) {
        return new ModelAndView("redirect:" + Paths.secondRating(opened.crn(), id));
    }
}
