package org.throughcare.service.measures;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.papers.PaperForm;
import org.throughcare.service.papers.PdfPapers;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.measures.RecallReport;

/** What the recalls of a month say together, on a page and as files of exactly the same figures. */
@Controller
class MeasurePages {
    private static final String PDF = "pdf";

    private final ReadingMonth reading;
    private final UnitsInReach units;
    private final PdfPapers pdf;
    private final Trail trail;
    private final Transactions transactions;

    MeasurePages(ReadingMonth reading, UnitsInReach units, PdfPapers pdf, Trail trail, Transactions transactions) {
        this.reading = reading;
        this.units = units;
        this.pdf = pdf;
        this.trail = trail;
        this.transactions = transactions;
    }

    @GetMapping(Paths.RECALL_MEASURES)
    ModelAndView recalls(
            SignedIn who, @RequestParam(defaultValue = "") String unit, @RequestParam(defaultValue = "") String month) {
        return Pages.page(
                "measures/recalls",
                Text.text("measures.title"),
                report(who, unit, month, "", "RECALLS_MEASURED", "GET "));
    }

    /** The same as a file, as of the instant of the page that it was asked on. */
    @PostMapping(Paths.RECALL_MEASURES)
    ResponseEntity<byte[]> export(
            SignedIn who,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "csv") String form) {
        RecallReport report = report(who, unit, month, at, "RECALL_MEASURES_EXPORTED", "POST ");
        boolean asPdf = PDF.equals(form);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("recalls-" + report.month() + (asPdf ? ".pdf" : ".csv"))
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(asPdf ? PaperForm.PDF.type() : "text/csv;charset=UTF-8"))
                .body(asPdf ? pdf.pdf(MonthFile.paper(report)) : MonthFile.csv(report));
    }

    private RecallReport report(SignedIn who, String unit, String month, String at, String act, String method) {
        return transactions.as(who.acting(), () -> {
            RecallReport report = reading.report(who, units.chosen(who, unit), month, at);
            trail.leave(
                    act,
                    null,
                    method + Paths.RECALL_MEASURES + ": " + report.heading() + ", "
                            + report.longest().size());
            return report;
        });
    }
}
