package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes a picture of every kind of page that a role comes to, at a desk and on a telephone; asked for by journeys/screens. */
@DemonstrationTest
@InABrowser
@EnabledIfSystemProperty(named = "throughcare.screens", matches = ".+")
class ScreensOfEveryPageTest {
    private static final List<String> ROLES = List.of(
            "northgate-spo1",
            "northgate-1-po1",
            "northgate-head",
            "north-oncall",
            "fellside-pom",
            "recall-1",
            "police-north",
            "inspector",
            "data-protection",
            "northgate-1-admin");

    private static final int MOST_BYTES = 150_000;

    private enum Size {
        DESK(1366, 768),
        TELEPHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @LocalServerPort
    private int port;

    @Test
    void areTaken(Browsing browser) throws IOException {
        Path folder = Path.of(System.getProperty("throughcare.screens"));
        Files.createDirectories(folder);
        Set<String> kinds = new HashSet<>();
        List<String> lines =
                new ArrayList<>(List.of("# Screens", "", "Every kind of page on the invented demonstration.", ""));
        lines.add("| Page | As | Desk | Telephone |");
        lines.add("|---|---|---|---|");
        for (String role : ROLES) {
            try (Visit visit = browser.visit(port, true)) {
                visit.signIn(role, DemonstrationTest.PASSWORD);
                Map<String, String> first = new TreeMap<>(Crawl.from(visit, "/").first());
                for (Map.Entry<String, String> page : first.entrySet()) {
                    if (kinds.add(page.getKey()) && visit.open(page.getValue()) == 200) {
                        String name = name(page.getKey());
                        take(visit, folder, name);
                        lines.add("| `" + page.getKey() + "` | " + role + " | [desk](" + name
                                + "-desk.png) | [telephone](" + name + "-telephone.png) |");
                    }
                }
            }
        }
        Files.write(folder.resolve("README.md"), lines);
        assertThat(kinds).hasSizeGreaterThan(ROLES.size());
    }

    private static void take(Visit visit, Path folder, String name) throws IOException {
        for (Size size : Size.values()) {
            visit.page().setViewportSize(size.width, size.height);
            Path file = folder.resolve(name + "-" + size.name().toLowerCase(Locale.ROOT) + ".png");
            SmallPicture.write(visit.page().screenshot(new ScreenshotOptions().setType(ScreenshotType.PNG)), file);
            assertThat(Files.size(file))
                    .as("%s, at most %d bytes", file, MOST_BYTES)
                    .isLessThan(MOST_BYTES);
        }
        visit.page().setViewportSize(Size.DESK.width, Size.DESK.height);
    }

    private static String name(String kind) {
        String plain = kind.replace("{crn}", "case")
                .replace("{id}", "one")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "home" : plain.toLowerCase(Locale.ROOT);
    }
}
