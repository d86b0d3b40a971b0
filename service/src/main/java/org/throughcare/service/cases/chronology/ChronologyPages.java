package org.throughcare.service.cases.chronology;

import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.CaseTab;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ChronologyPage;
import org.throughcare.service.web.model.cases.ChronologyQuery;
import org.throughcare.service.web.model.cases.ChronologyQuery.Order;

/** The chronology of a case; what it is asked for stands in its address. */
@Controller
class ChronologyPages {
    private static final String NONE = "";

    private final SeeingCases seeing;
    private final ReadingChronology chronology;
    private final InstantSource clock;

    ChronologyPages(SeeingCases seeing, ReadingChronology chronology, InstantSource clock) {
        this.seeing = seeing;
        this.chronology = chronology;
        this.clock = clock;
    }

    @GetMapping(Paths.CHRONOLOGY)
    ModelAndView chronology(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(name = "source", defaultValue = NONE) Set<String> sources,
            @RequestParam(name = "kind", defaultValue = NONE) Set<String> kinds,
            @RequestParam(defaultValue = NONE) String from,
            @RequestParam(defaultValue = NONE) String to,
            @RequestParam(defaultValue = NONE) String after,
            @RequestParam(defaultValue = NONE) String unseen,
            @RequestParam(defaultValue = NONE) String facts,
            @RequestParam(name = "q", defaultValue = NONE) String words,
            @RequestParam(defaultValue = NONE) String pattern,
            @RequestParam(defaultValue = NONE) String order,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = NONE) String at,
            @RequestParam(defaultValue = "1") int page) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        ChronologyAsked asked = ChronologyAsked.of(new ChronologyQuery(
                sources,
                kinds,
                from.strip(),
                to.strip(),
                after.strip(),
                !unseen.isEmpty(),
                !facts.isEmpty(),
                words.strip(),
                pattern,
                order.equals("known") ? Order.KNOWN : Order.HAPPENED,
                then.typed()));
        ChronologyPage shown =
                seeing.see(who, opened, then, CaseTab.CHRONOLOGY, seen -> chronology.page(seen, asked, page));
        String title = Text.text("cases.title", Text.text("cases.tab.CHRONOLOGY"), opened.crn());
        return Pages.page("cases/chronology", title, shown, both(asked.wrong(), then.wrong()));
    }

    private static Errors both(Errors one, Errors other) {
        Errors both = one;
        for (Errors.FieldError error : other.all()) {
            both = both.and(error.field(), error.message());
        }
        return both;
    }
}
