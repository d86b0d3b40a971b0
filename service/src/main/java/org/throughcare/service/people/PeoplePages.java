package org.throughcare.service.people;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.people.search.SearchingPeople;
import org.throughcare.service.people.search.SearchingPeople.Result;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.people.PersonSearch;

/** The search for a person. */
@Controller
class PeoplePages {
    private static final int SIZE = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    private final SearchingPeople searching;

    PeoplePages(SearchingPeople searching) {
        this.searching = searching;
    }

    @GetMapping(Paths.PEOPLE)
    ModelAndView search(
            SignedIn who, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
        String title = Text.text("people.search.title");
        boolean mayRegister = who.staff().post().may(Act.REGISTER);
        String address = Paths.search(q) + "&page=";
        if (q.strip().length() < SHORTEST || q.length() > LONGEST) {
            Pagination none = new Pagination(1, SIZE, 0, address);
            String wrong =
                    q.length() > LONGEST ? Text.text("people.search.long", LONGEST) : Text.text("people.search.short");
            Errors errors = q.isBlank() ? Errors.none() : Errors.of("q", wrong);
            String kept = q.substring(0, Math.min(q.length(), LONGEST)).strip();
            return Pages.page(
                    "people/search", title, new PersonSearch(kept, List.of(), none, List.of(), mayRegister), errors);
        }
        int current = Math.clamp(page, 1, SearchingPeople.MOST / SIZE);
        Result found = searching.search(who.staff(), q, current, SIZE);
        Pagination pages = new Pagination(current, SIZE, found.total(), address);
        return Pages.page("people/search", title, new PersonSearch(q, found.page(), pages, List.of(), mayRegister));
    }
}
