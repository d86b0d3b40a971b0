package org.throughcare.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody does with the queue on their first page. */
final class Queue {
    private Queue() {}

    /** Puts the first duty off that can be, until the first time offered, and says of whom it is. */
    static CaseOfTheDay putOff(Visit visit, Clicks clicks, String reason) {
        Page page = visit.page();
        Locator person = page.locator(
                        "main .tc-queue__person", new Page.LocatorOptions().setHas(page.locator(".tc-queue__off")))
                .first();
        CaseOfTheDay of = CaseOfTheDay.of(person.locator(".tc-queue__name a"));
        clicks.on(person.locator(".tc-queue__off").first());
        page.locator("main [name=until]").first().check();
        visit.type("reason", reason);
        clicks.button("Put it off");
        return of;
    }
}
