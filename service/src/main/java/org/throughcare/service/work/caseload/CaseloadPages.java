package org.throughcare.service.work.caseload;

import java.util.List;
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
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.caseload.CaseRow;
import org.throughcare.service.web.model.caseload.CaseTable;

/** The list of cases, and the filters that somebody keeps for it. */
@Controller
class CaseloadPages {
    private final ReadingCaseload reading;
    private final SavedFilters filters;
    private final Transactions transactions;
    private final Trail trail;

    CaseloadPages(ReadingCaseload reading, SavedFilters filters, Transactions transactions, Trail trail) {
        this.reading = reading;
        this.filters = filters;
        this.transactions = transactions;
        this.trail = trail;
    }

    @GetMapping(Paths.CASES)
    ModelAndView list(
            SignedIn who,
            @RequestParam MultiValueMap<String, String> asked,
            @RequestParam(defaultValue = "1") int page) {
        return shown(who, CaseFilter.of(asked), page, "", Errors.none());
    }

    @PostMapping(Paths.CASES_FILTERS)
    ModelAndView keep(
            SignedIn who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            RedirectAttributes redirect) {
        CaseFilter filter = CaseFilter.of(query).withoutWords();
        return switch (filters.keep(who, name, filter, "POST " + Paths.CASES_FILTERS)) {
            case SavedFilters.Outcome.Kept _ -> {
                Flash.done(redirect, Text.text("caseload.filter.kept", name.strip()));
                yield new ModelAndView("redirect:" + Paths.CASES + "?" + filter.query());
            }
            case SavedFilters.Outcome.NameOfWrongLength(int longest) ->
                wrong(who, filter, name, Text.text("caseload.filter.length", longest));
            case SavedFilters.Outcome.NameTaken _ -> wrong(who, filter, name, Text.text("caseload.filter.taken"));
            case SavedFilters.Outcome.TooMany(int most) ->
                wrong(who, filter, name, Text.text("caseload.filter.many", most));
        };
    }

    @PostMapping(Paths.CASES_FILTER_GONE)
    ModelAndView letGo(SignedIn who, @PathVariable long id, RedirectAttributes redirect) {
        if (!filters.letGo(who, id, "POST " + Paths.CASES_FILTER_GONE)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Flash.done(redirect, Text.text("caseload.filter.gone"));
        return new ModelAndView("redirect:" + Paths.CASES);
    }

    private ModelAndView wrong(SignedIn who, CaseFilter filter, String name, String message) {
        return shown(who, filter, 1, name, Errors.of("name", message));
    }

    private ModelAndView shown(SignedIn who, CaseFilter filter, int wanted, String typedName, Errors errors) {
        CaseTable table = transactions.as(who.acting(), () -> {
            ReadingCaseload.Read read = reading.read(who.staff(), filter);
            Pagination pages = CaseTables.pages(read, filter, wanted);
            List<CaseRow> rows =
                    reading.rows(who.staff(), read, (pages.current() - 1) * CaseTables.SIZE, CaseTables.SIZE);
            trail.leave(
                    "CASES_LISTED",
                    null,
                    "GET " + Paths.CASES + ": " + read.list().key() + ", " + rows.size());
            return CaseTables.page(who.staff(), read, rows, filter, pages, filters.of(who), typedName);
        });
        return Pages.page("caseload/cases", Text.text("caseload.title"), table, errors);
    }
}
