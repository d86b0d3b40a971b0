package org.throughcare.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody does with the handover for a weekend or holiday. */
final class Handover {
    private Handover() {}

    /** Plans for the first case of the list that is shown, and says which it is. */
    static CaseOfTheDay plan(Visit visit, Clicks clicks, String then) {
        CaseOfTheDay first = CaseOfTheDay.first(visit);
        clicks.on(of(visit, first).locator("a[href$='/weekend']"));
        visit.type("couldHappen", "The person does not come back to the approved premises on Saturday night.");
        visit.type("then", then);
        visit.page().locator("main [name=recall][value=yes]").check();
        visit.type("onRecall", "Not needed while the premises can reach the person by telephone.");
        visit.page().locator("main [name=ring]").selectOption("DUTY_SPO");
        clicks.button("Keep the plan on the record");
        return first;
    }

    /** What stands there on one case. */
    static Locator of(Visit visit, CaseOfTheDay one) {
        return visit.page()
                .locator(
                        "main .tc-queue__person",
                        new Page.LocatorOptions().setHas(visit.page().locator("a[href='/cases/" + one.crn() + "']")));
    }
}
