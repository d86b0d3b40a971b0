package org.throughcare.service.oversight.assurance;

import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Where the sample of a unit and month is drawn and its assessments are found to rate. */
@Controller
class AssurancePages {
    private final ReadingSamples reading;
    private final DrawingSamples drawing;
    private final UnitsOf units;
    private final Transactions transactions;
    private final InstantSource clock;

    AssurancePages(
            ReadingSamples reading,
            DrawingSamples drawing,
            UnitsOf units,
            Transactions transactions,
            InstantSource clock) {
        this.reading = reading;
        this.drawing = drawing;
        this.units = units;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Paths.ASSURANCE)
    ModelAndView sampler(
            SignedIn who, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String month) {
        Errors errors = month.isEmpty() ? Errors.none() : monthErrors(month);
        return page(who, Act.RATE_AGAIN, unit, month, errors);
    }

    @PostMapping(Paths.ASSURANCE)
    ModelAndView draw(
            SignedIn who,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String month,
            RedirectAttributes redirect) {
        String chosen = transactions.as(who.acting(), () -> units.chosen(who, Act.SAMPLE, unit));
        Errors errors = monthErrors(month);
        if (chosen.isEmpty()) {
            errors = Errors.of("unit", Text.text("assurance.unit.missing"));
        }
        Optional<YearMonth> over = Months.over(month, clock.instant());
        if (errors.any() || over.isEmpty()) {
            return page(who, Act.SAMPLE, unit, month, errors);
        }
        transactions.as(who.acting(), () -> drawing.draw(who, chosen, over.get(), "POST " + Paths.ASSURANCE));
        Flash.done(redirect, Text.text("assurance.drawn.done", chosen, Months.inWords(over.get())));
        return new ModelAndView("redirect:" + Paths.assurance(chosen, month));
    }

    private Errors monthErrors(String month) {
        return Months.over(month, clock.instant()).isPresent()
                ? Errors.none()
                : Errors.of("month", Text.text("assurance.month.wrong"));
    }

    private ModelAndView page(SignedIn who, Act act, String unit, String month, Errors errors) {
        return transactions.as(who.acting(), () -> {
            String chosen = units.chosen(who, act, unit);
            return Pages.page(
                    "oversight/sampler",
                    Text.text("assurance.title"),
                    reading.page(
                            who, chosen, Months.over(month, clock.instant()).orElse(null), month),
                    errors);
        });
    }
}
