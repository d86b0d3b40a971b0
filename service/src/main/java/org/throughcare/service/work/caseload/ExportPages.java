package org.throughcare.service.work.caseload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CaseExport;

/** Says what taking a copy of a list out of the service means, and gives it. */
@Controller
class ExportPages {
    private final ReadingCaseload reading;
    private final ExportingCases exporting;
    private final InstantSource clock;

    ExportPages(ReadingCaseload reading, ExportingCases exporting, InstantSource clock) {
        this.reading = reading;
        this.exporting = exporting;
        this.clock = clock;
    }

    @GetMapping(Paths.CASES_EXPORT)
    ModelAndView ask(SignedIn who, @RequestParam MultiValueMap<String, String> asked) {
        mayExport(who);
        CaseFilter filter = CaseFilter.of(asked);
        ReadingCaseload.Read read = reading.read(who.staff(), filter);
        return Pages.page(
                "caseload/export",
                Text.text("caseload.export.title"),
                new CaseExport(
                        read.list().name(),
                        read.lines().size(),
                        CaseTables.inWords(read, filter),
                        ExportingCases.titles(read.list().columns(), read.figures()),
                        filter.query(),
                        Paths.CASES + "?" + filter.query()));
    }

    @PostMapping(Paths.CASES_EXPORT)
    ResponseEntity<byte[]> export(SignedIn who, @RequestParam(defaultValue = "") String query) {
        mayExport(who);
        String file = exporting.export(who, CaseFilter.of(query), "POST " + Paths.CASES_EXPORT);
        String name = "cases-" + clock.instant().atZone(London.ZONE).toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(new MediaType("text", "csv", UTF_8))
                .body(file.getBytes(UTF_8));
    }

    private static void mayExport(SignedIn who) {
        if (!who.staff().post().may(Act.EXPORT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
