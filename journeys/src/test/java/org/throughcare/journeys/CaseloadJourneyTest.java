package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list of cases is narrowed, kept and taken out. */
@DemonstrationTest
@InABrowser
class CaseloadJourneyTest {
    private static final String HEAD = "northgate-head";
    private static final String MARK_OF_UTF_8 = "\uFEFF";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFilterStaysInTheAddressAndIsKeptUnderAName(boolean scripts, Browsing browser) {
        String name = "High risk, late " + scripts;
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, HEAD);
            clicks.place("Cases");
            int all = rows(visit).count();
            narrow(visit, clicks);
            assertThat(visit.page().url()).contains("rosh=HIGH", "only=OVERDUE");
            List<String> late = rows(visit).allInnerTexts();
            assertThat(late)
                    .hasSizeBetween(1, all - 1)
                    .allSatisfy(row -> assertThat(row).contains("High", "past its time"));
            assertThat(visit.faults("journey-cases-" + scripts)).isEmpty();
            clicks.link("Person");
            assertThat(visit.page().url()).contains("sort=name", "rosh=HIGH", "only=OVERDUE");
            assertThat(crns(visit)).hasSameSizeAs(late);

            visit.type("name", name);
            clicks.button("Keep this filter");
            assertThat(visit.said()).contains("The filter “" + name + "” is kept.");
            clicks.link("Clear the filter");
            assertThat(rows(visit).count()).isEqualTo(all);
            clicks.link(name);
            assertThat(visit.page().url()).contains("sort=name", "rosh=HIGH", "only=OVERDUE");
            assertThat(crns(visit)).hasSameSizeAs(late);

            visit.page().locator("main details summary").last().click();
            clicks.button("Delete the filter " + name);
            assertThat(visit.said()).contains("The filter is deleted.").doesNotContain(name);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCopyHasTheCasesThatStandOnTheList(boolean scripts, Browsing browser) throws IOException {
        try (Visit visit = browser.visit(port, scripts)) {
            Clicks clicks = Clicks.signingIn(visit, HEAD);
            clicks.place("Cases");
            narrow(visit, clicks);
            List<String> listed = crns(visit);
            clicks.link("Take a copy of this list");
            assertThat(visit.said()).contains("Risk of serious harm: High", "recorded under your name");
            assertThat(visit.faults("journey-export-" + scripts)).isEmpty();
            Download download = visit.page().waitForDownload(() -> clicks.button("Download the file"));
            assertThat(download.suggestedFilename()).matches("cases-\\d{4}-\\d{2}-\\d{2}\\.csv");
            List<String> lines = Files.readAllLines(download.path());
            assertThat(lines.getFirst()).startsWith(MARK_OF_UTF_8).contains("CRN");
            assertThat(lines.stream().skip(1).map(line -> line.replaceAll("^\"?(A\\d{6})\"?,.*", "$1")))
                    .containsExactlyElementsOf(listed);
        }
    }

    private static void narrow(Visit visit, Clicks clicks) {
        Locator filter = visit.page()
                .locator("main details", new Page.LocatorOptions().setHasText("Filter this list"))
                .first();
        if (filter.getAttribute("open") == null) {
            clicks.on(filter.locator("summary"));
        }
        visit.page().locator("main [name=rosh]").selectOption("HIGH");
        visit.page().locator("main [name=only][value=OVERDUE]").check();
        clicks.button("Filter");
    }

    private static Locator rows(Visit visit) {
        return visit.page().locator("main .tc-cases tbody tr");
    }

    private static List<String> crns(Visit visit) {
        return visit.page().locator("main .tc-cases tbody th .tc-number").allInnerTexts();
    }
}
