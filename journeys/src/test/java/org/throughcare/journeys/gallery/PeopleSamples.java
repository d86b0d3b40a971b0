package org.throughcare.journeys.gallery;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.people.PersonFound;
import org.throughcare.service.web.model.people.PersonSearch;
import org.throughcare.service.web.model.people.RegisterPerson;

/** Finding and registering people. */
final class PeopleSamples {
    private static final String FIND = "Find a person";
    private static final String REGISTER = "Register a person";

    private PeopleSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("search", "people/search", FIND, search("", List.of(), 0, List.of())),
                Sample.of("search-found", "people/search", FIND, search("Ashdown", found(), 52, List.of())),
                Sample.of("search-one", "people/search", FIND, search("X123456", found().subList(0, 1), 1, List.of())),
                Sample.of(
                        "search-none",
                        "people/search",
                        FIND,
                        search("Rowen Ashdonw <b>", List.of(), 0, List.of("Rowan Ashdown", "Rowena Ashdown"))),
                Sample.of("search-wrong", "people/search", FIND, search("A", List.of(), 0, List.of()))
                        .with(Errors.of("q", "Enter at least 2 letters or a whole number")),
                Sample.of("register", "people/register", REGISTER, RegisterPerson.EMPTY),
                Sample.of("register-wrong", "people/register", REGISTER, wrong())
                        .with(Errors.of("surname", "Enter the last name")
                                .and("born", "Enter a date of birth that exists, such as 31 1 1990")
                                .and("pnc", "The check letter of 2008/0056560A is wrong: it would have to be Z")),
                Sample.of("register-alike", "people/register", REGISTER, alike())
                        .with(Errors.of("newPerson", "Look at the people below, and say whether it is one of them")));
    }

    private static PersonSearch search(String asked, List<PersonFound> found, long total, List<String> suggestions) {
        return new PersonSearch(
                asked, found, new Pagination(1, 25, total, "/people?q=" + asked + "&page="), suggestions, true);
    }

    private static List<PersonFound> found() {
        return List.of(
                new PersonFound.Seen(
                        "X123456",
                        "Rowan Ashdown",
                        LocalDate.of(1990, 1, 31),
                        34,
                        "Hazel Fenn, Larchwood",
                        List.of("last name", "earlier name Rowan Thistle")),
                new PersonFound.Restricted("X765432"),
                new PersonFound.Seen(
                        "X111222", Samples.LONG_NAME, null, null, "", List.of("a name that sounds alike")));
    }

    private static RegisterPerson wrong() {
        return new RegisterPerson(
                "Rowan",
                "",
                "",
                new EnteredDate("31", "2", "1990"),
                "2008/0056560A",
                "",
                "",
                "Report ordered",
                List.of(),
                false,
                "form-1");
    }

    private static RegisterPerson alike() {
        return new RegisterPerson(
                "Rowan",
                "Ashdown",
                "Rowan Thistle",
                new EnteredDate("31", "1", "1990"),
                "",
                "A1234BC",
                "AB1 2CD",
                "Pre-sentence report ordered today",
                found(),
                true,
                "form-2");
    }
}
