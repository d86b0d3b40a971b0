package org.throughcare.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** What somebody does with the handover for a weekend or holiday. */
final class Handover {
    private static final List<Watch> WATCHES = List.of(
            new Watch("northgate-spo1", "north-oncall"),
            new Watch("millbrook-spo1", "north-oncall"),
            new Watch("eastmoor-spo1", "south-oncall"));

    private Handover() {}

    /** A senior, and who is on call for their region. */
    record Watch(String senior, String onCall) {}

    /** Opens the handover of the first senior on whose cases somebody may be needed: the day decides whose those are. */
    static Watch needed(Visit visit) {
        return WATCHES.stream()
                .filter(watch -> {
                    Clicks.signingIn(visit, watch.senior()).place("Weekend handover");
                    visit.said();
                    return visit.page().locator(CaseOfTheDay.PERSON).count() > 0;
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no senior of the demonstration has a case that may be needed"));
    }

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
