package org.throughcare.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One window on the service. */
final class Visit implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final BrowserContext context;
    private final Page page;
    private Window window = Window.DESK;
    /** What the browser complained of: faults of scripts, and whatever the policy of the page refused. */
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context) {
        this.context = context;
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
        return new Visit(context);
    }

    /** What to do on the page itself. */
    Page page() {
        return page;
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
        page.getByLabel("Username", new Page.GetByLabelOptions().setExact(true)).fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.locator("main button[type=submit]").click();
    }

    /** The words of the page itself, without its header and footer. */
    String said() {
        return page.locator("main").innerText().replaceAll("\\s+", " ").strip();
    }

    /**
     * Everything that stands in somebody's way on this page, at a desk and on a telephone; a picture of each is kept
     * under {@code name}.
     */
    List<String> faults(String name) {
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
            picture(name);
            barriers().forEach(barrier -> faults.add(through + ": " + barrier));
            if (overhang() > 0) {
                faults.add(through + ": " + overhang() + " pixels wider than the window");
            }
        }
        look(Window.DESK);
        faults.addAll(complaints);
        return faults;
    }

    /** Everything that WCAG 2.2 AA forbids, each with where it is. */
    private List<String> barriers() {
        return new AxeBuilder(page)
                .withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Visit::inWords)
                        .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining("\n  ", "\n  ", ""));
    }

    private int overhang() {
        return ((Number) page.evaluate("() => document.scrollingElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    void picture(String name) {
        String file = (name + "-" + window).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".png";
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
