package org.throughcare.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One window on the service. */
final class Visit implements AutoCloseable {
    /** So many pixels of a page are kept as a picture. */
    private static final int LONGEST = 2_500;

    private static final Path PICTURES = Path.of("target", "screenshots");

    /** Pictures are for people to look at and check nothing, so they are kept only where this property is set. */
    private static final boolean KEPT = System.getProperty("throughcare.pictures") != null;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final boolean scripts;
    private Window window = Window.DESK;
    /** What the browser complained of: faults of scripts, and whatever the policy of the page refused. */
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String base, boolean scripts) {
        this.context = context;
        this.base = base;
        this.scripts = scripts;
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                complaints.add(message.text());
            }
        });
    }

    static Visit begin(Browser browser, String address, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(Window.DESK.width, Window.DESK.height)
                .setJavaScriptEnabled(scripts)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        return new Visit(context, address, scripts);
    }

    /** What to do on the page itself. */
    Page page() {
        return page;
    }

    /** Where the service is. */
    String base() {
        return base;
    }

    /** What the browser would send with a request, as it stands in a header. */
    String cookies() {
        return context.cookies(base).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** Signs out by forgetting every cookie. */
    void forget() {
        context.clearCookies();
    }

    /** Types into the field called {@code name} of the page itself. */
    void type(String name, String text) {
        page.locator("main [name=" + name + "]").fill(text);
    }

    /** Sends the form of the page itself. */
    void send() {
        page.locator("main form button[type=submit]").last().click();
    }

    /** Follows the first link whose words begin so. */
    void follow(String words) {
        page.locator("a", new Page.LocatorOptions().setHasText(words)).first().click();
    }

    /** Opens an address of the service and says what was answered. */
    int open(String path) {
        complaints.clear();
        @Nullable Response answer = page.navigate(path);
        return answer == null ? 0 : answer.status();
    }

    private void look(Window other) {
        page.setViewportSize(other.width, other.height);
        window = other;
    }

    /** Fills in the form to sign in and sends it. */
    void signIn(String username, String password) {
        open("/sign-in");
        signInHere(username, password);
    }

    /** The same on the page to which the service sent whoever is not signed in. */
    void signInHere(String username, String password) {
        credentials(username, password);
        page.locator("main button[type=submit]").click();
    }

    /** Fills in the form to sign in, and does not send it. */
    void credentials(String username, String password) {
        page.getByLabel("Username", new Page.GetByLabelOptions().setExact(true)).fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
    }

    /** The words of the page itself, without its header and footer. */
    String said() {
        return page.locator("main").innerText().replaceAll("\\s+", " ").strip();
    }

    /**
     * Everything that stands in somebody's way on this page, measured at a desk and on a telephone and searched for barriers at a desk,
     * for its template is searched through both; where pictures are asked for one of each is kept under {@code name}. Axe needs scripts
     * itself: without them the same page is measured, not searched again.
     */
    List<String> faults(String name) {
        return faults(name, EnumSet.of(Window.DESK));
    }

    /** The same, with barriers searched through {@code searched}. */
    List<String> faults(String name, Set<Window> searched) {
        List<String> faults = new ArrayList<>();
        if (page.locator("h1").count() != 1) {
            faults.add(
                    "one heading of the first level, not " + page.locator("h1").count());
        }
        if (!page.title().endsWith(" – Throughcare")) {
            faults.add("the title of the page does not end with the name of the service: " + page.title());
        }
        for (Window through : Window.values()) {
            look(through);
            if (KEPT && scripts) {
                picture(name);
            }
            (scripts && searched.contains(through) ? Barriers.on(page) : List.<String>of())
                    .forEach(barrier -> faults.add(through + ": " + barrier));
            if (overhang() > 0) {
                faults.add(through + ": " + overhang() + " pixels wider than the window");
            }
        }
        look(Window.DESK);
        faults.addAll(complaints);
        return faults;
    }

    private int overhang() {
        return ((Number) page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Keeps a picture of the page in {@code target/screenshots}; of a very long one its first part, which is what people see. */
    private void picture(String name) {
        String file = (name + "-" + window).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(file))
                .setFullPage(true)
                .setClip(0, 0, window.width, Math.min(height, LONGEST)));
    }

    @Override
    public void close() {
        context.close();
    }
}
