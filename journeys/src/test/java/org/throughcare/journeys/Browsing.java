package org.throughcare.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One running browser. Every visit has a window, cookies and storage of its own. */
final class Browsing implements AutoCloseable {
    /** The switches that keep a browser from talking to anybody but the page; root may not have a sandbox, and no screen is drawn on. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-sync",
            "--disable-domain-reliability",
            "--metrics-recording-only",
            "--no-first-run",
            "--no-pings");

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browsing with(Path chromium) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browsing(
                playwright,
                playwright
                        .chromium()
                        .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(QUIET)));
    }

    /** A visit to the service on {@code port}, at a desk. */
    Visit visit(int port, boolean scripts) {
        return Visit.begin(browser, "http://localhost:" + port, scripts);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
