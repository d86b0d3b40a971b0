package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/**
 * The first case on somebody's first page.
 *
 * @param name the name of the person
 * @param crn the number of the case
 */
record CaseOfTheDay(String name, String crn) {
    private static final String PERSON = "main .tc-queue__name a";
    private static final String LAST_SHARED = "A000027";
    private static final List<String> PRACTITIONERS = List.of(
            "northgate-1-po1",
            "northgate-1-po2",
            "northgate-1-pso",
            "northgate-2-po1",
            "northgate-2-po2",
            "northgate-2-pso");

    /** A case on a practitioner's first page that the demonstration shares with nobody. */
    static CaseOfTheDay sharedWithNobody(Visit visit) {
        for (String username : PRACTITIONERS) {
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

    private static Locator first(Visit visit) {
        return visit.page().locator(PERSON).first();
    }

    private static CaseOfTheDay of(Locator link) {
        return new CaseOfTheDay(
                link.innerText().strip(), link.getAttribute("href").replace("/cases/", ""));
    }

    /** Signs in as {@code username} and reads their first page. */
    static CaseOfTheDay of(Visit visit, String username) {
        visit.signIn(username, DemonstrationTest.PASSWORD);
        assertThat(first(visit).count())
                .as("cases on the first page of " + username)
                .isEqualTo(1);
        return of(first(visit));
    }
}
