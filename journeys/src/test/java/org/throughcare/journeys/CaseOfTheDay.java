package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/**
 * A case on somebody's first page.
 *
 * @param name the name of the person
 * @param crn the number of the case
 */
record CaseOfTheDay(String name, String crn) {
    /** The link that leads to a person in a queue. */
    static final String PERSON = "main .tc-queue__name a";

    private static final String LAST_SHARED = "A000027";

    /** A case on a practitioner's first page that the demonstration shares with nobody. */
    static CaseOfTheDay sharedWithNobody(Visit visit) {
        for (String username : Practitioners.of("northgate")) {
            visit.forget();
            visit.signIn(username, DemonstrationTest.PASSWORD);
            for (Locator link : visit.page().locator(PERSON).all()) {
                CaseOfTheDay one = of(link);
                if (one.crn().compareTo(LAST_SHARED) > 0) {
                    return one;
                }
            }
        }
        throw new AssertionError(
                "no practitioner of the small demonstration has a duty open on a case that is not shared");
    }

    /** The first in the queue that is shown. */
    static CaseOfTheDay first(Visit visit) {
        Locator people = visit.page().locator(PERSON);
        assertThat(people.count()).as("people in the queue").isPositive();
        return of(people.first());
    }

    /** Signs in as {@code username} and reads the first on their first page. */
    static CaseOfTheDay of(Visit visit, String username) {
        visit.signIn(username, DemonstrationTest.PASSWORD);
        return first(visit);
    }

    /** The one to which {@code link} leads. */
    static CaseOfTheDay of(Locator link) {
        return new CaseOfTheDay(
                link.innerText().strip(), link.getAttribute("href").replace("/cases/", ""));
    }
}
