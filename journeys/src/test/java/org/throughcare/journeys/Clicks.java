package org.throughcare.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Counts what somebody clicks to get somewhere, links and buttons, and the pages they are shown on the way. Choosing an answer and
 * typing are no clicks; a page that sends on to another is none.
 */
final class Clicks {
    private final Page page;
    private int count;
    private int pages;

    Clicks(Visit visit) {
        page = visit.page();
        page.onFrameNavigated(shown -> pages++);
    }

    /** Fills in the form to sign in, and clicks its button. */
    static Clicks signingIn(Visit visit, String username) {
        Clicks clicks = new Clicks(visit);
        visit.forget();
        visit.open("/sign-in");
        visit.credentials(username, DemonstrationTest.PASSWORD);
        clicks.button("Sign in");
        return clicks;
    }

    /** A link or button. */
    void on(Locator one) {
        count++;
        one.click();
    }

    /** The first link of the page itself whose words hold these. */
    void link(String words) {
        on(page.locator("main a", new Page.LocatorOptions().setHasText(words)).first());
    }

    /** The first button of the page itself whose words hold these. */
    void button(String words) {
        on(page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first());
    }

    /** A place of the navigation at the top. */
    void place(String words) {
        on(page.locator("header nav a", new Page.LocatorOptions().setHasText(words))
                .first());
    }

    /** How many since the beginning, or since it was asked before; counting begins anew. */
    int taken() {
        int taken = count;
        count = 0;
        return taken;
    }

    /** How many pages since the beginning, or since it was asked before; counting begins anew. */
    int pages() {
        int shown = pages;
        pages = 0;
        return shown;
    }
}
