package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From the first page of every role no link is dead, and every kind of page, with what the demonstration holds, fits its window at a
 * desk and on a telephone and has one heading and a title. Its template is searched for barriers with its samples.
 */
@DemonstrationTest
@InABrowser
@TestInstance(Lifecycle.PER_CLASS)
class EveryLinkTest {
    private final Set<String> looked = new HashSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "northgate-1-po1",
                "northgate-1-admin",
                "northgate-spo1",
                "northgate-head",
                "north-oncall",
                "fellside-pom",
                "recall-1",
                "police-north",
                "provider",
                "inspector",
                "data-protection"
            })
    void leadsToAPageThatFitsItsWindow(String username, @LocalServerPort int port, Browsing browser) {
        try (Visit visit = browser.visit(port, true)) {
            visit.signIn(username, DemonstrationTest.PASSWORD);
            Crawl.Found found = Crawl.from(visit, "/");
            assertThat(found.dead()).isEmpty();
            List<String> faults = new ArrayList<>();
            found.first().entrySet().stream()
                    .filter(page -> looked.add(page.getKey()))
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(page -> {
                        visit.open(page.getValue());
                        visit.faults("link" + page.getKey(), EnumSet.noneOf(Window.class))
                                .forEach(fault -> faults.add(page.getValue() + ": " + fault));
                    });
            assertThat(faults).isEmpty();
        }
    }
}
