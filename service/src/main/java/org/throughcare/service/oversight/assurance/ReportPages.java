package org.throughcare.service.oversight.assurance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Csv;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.AssuranceReport;
import org.throughcare.service.web.model.oversight.AssuranceReport.Figures;
import org.throughcare.service.web.model.oversight.AssuranceReport.Row;

/** What the second ratings of a unit say together, on a page and as a file. */
@Controller
class ReportPages {
    private static final String MARK_OF_UTF_8 = "\uFEFF";

    private final ReadingAgreement reading;
    private final UnitsOf units;
    private final Trail trail;
    private final Transactions transactions;
    private final InstantSource clock;

    ReportPages(ReadingAgreement reading, UnitsOf units, Trail trail, Transactions transactions, InstantSource clock) {
        this.reading = reading;
        this.units = units;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Paths.ASSURANCE_REPORT)
    ModelAndView report(SignedIn who, @RequestParam(defaultValue = "") String unit) {
        return transactions.as(
                who.acting(),
                () -> Pages.page(
                        "oversight/agreement",
                        Text.text("assurance.report.title"),
                        reading.page(who, units.chosen(who, Act.SAMPLE, unit))));
    }

    @PostMapping(Paths.ASSURANCE_REPORT)
    ResponseEntity<byte[]> export(SignedIn who, @RequestParam(defaultValue = "") String unit) {
        String file = transactions.as(who.acting(), () -> {
            String chosen = units.chosen(who, Act.SAMPLE, unit);
            if (chosen.isEmpty()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            AssuranceReport report = reading.page(who, chosen);
            trail.leave("ASSURANCE_EXPORTED", null, "POST " + Paths.ASSURANCE_REPORT + ": " + chosen);
            return file(report);
        });
        String day = clock.instant().atZone(London.ZONE).toLocalDate().toString();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("second-ratings-" + day + ".csv")
                                .build()
                                .toString())
                .contentType(new MediaType("text", "csv", UTF_8))
                .body(file.getBytes(UTF_8));
    }

    private static String file(AssuranceReport report) {
        StringBuilder file = new StringBuilder(MARK_OF_UTF_8);
        file.append(Csv.line(List.of(
                Text.text("assurance.report.of"),
                Text.text("assurance.report.framed"),
                Text.text("assurance.report.rated"),
                Text.text("assurance.report.agreed"),
                Text.text("assurance.report.under"),
                Text.text("assurance.report.over"),
                Text.text("assurance.report.weightedUnder"),
                Text.text("assurance.report.weightedOver"),
                Text.text("assurance.report.kappa"),
                Text.text("assurance.report.added"),
                Text.text("assurance.report.saved"))));
        report.periods().forEach(row -> file.append(line(row)));
        @Nullable Row together = report.together();
        if (together != null) {
            file.append(line(together));
        }
        report.levels().forEach(row -> file.append(line(row)));
        return file.toString();
    }

    private static String line(Row row) {
        List<String> values = new ArrayList<>(List.of(row.name(), number(row.framed()), row.rated()));
        @Nullable Figures shown = row.shown();
        if (shown != null) {
            values.addAll(List.of(
                    shown.agreed(),
                    shown.under(),
                    shown.over(),
                    shown.weightedUnder(),
                    shown.weightedOver(),
                    shown.kappa(),
                    number(shown.added()),
                    number(shown.saved())));
        }
        return Csv.line(values);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%d", number);
    }
}
