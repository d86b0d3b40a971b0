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
 * From the first page of every role no link is dead, and on no kind of page anything stands in anybody's way: one page of every kind is
 * searched with what the demonstration holds, on a telephone, where there is least room.
 */
@DemonstrationTest
@InABrowser
@TestInstance(Lifecycle.PER_CLASS)
class EveryLinkTest {
    private final Set<String> looked = new HashSet<>();
    private int turn;

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
    void leadsToAPageThatEverybodyCanUse(String username, @LocalServerPort int port, Browsing browser) {
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
                        visit.faults("link" + page.getKey(), EnumSet.of(inTurn()))
                                .forEach(fault -> faults.add(page.getValue() + ": " + fault));
                    });
            assertThat(faults).isEmpty();
        }
    }

    /** The window through which the next page is searched for barriers; samples of every template are searched in both. */
    private Window inTurn() {
        return turn++ % 2 == 0 ? Window.DESK : Window.TELEPHONE;
    }
}
