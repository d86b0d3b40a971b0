package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.journeys.gallery.GalleryTest;
import org.throughcare.journeys.gallery.Samples;

/** Every template can be used by everybody, at a desk, on a small telephone and without scripts. */
@GalleryTest
@InABrowser
@TestInstance(Lifecycle.PER_CLASS)
class EveryTemplateTest {
    private final Visit with;
    private final Visit without;

    /** One window of each kind for all pages, so that assets are fetched once. */
    EveryTemplateTest(@LocalServerPort int port, Browsing browser) {
        with = browser.visit(port, true);
        without = browser.visit(port, false);
    }

    @AfterAll
    void leave() {
        with.close();
        without.close();
    }

    /** Every page, to be searched for barriers at a desk or on a telephone in turn: each template has samples for both. */
    static Stream<Arguments> pages() {
        AtomicInteger turn = new AtomicInteger();
        return addresses()
                .map(address ->
                        Arguments.of(address, turn.getAndIncrement() % 2 == 0 ? Window.DESK : Window.TELEPHONE));
    }

    private static Stream<String> addresses() {
        return Stream.of(
                        Samples.addresses().stream(),
                        Stream.of(400, 403, 404, 409, 413, 429, 500, 503)
                                .map(status -> "/gallery/in/refused/" + status),
                        Stream.of("/gallery/in/done/SUCCESS", "/gallery/in/done/WARNING"))
                .flatMap(addresses -> addresses);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsInAnybodysWay(String address, Window window) {
        with.open(address);
        String said = with.said();
        assertThat(with.faults(address, EnumSet.of(window))).isEmpty();

        without.open(address);
        assertThat(withoutReferences(without.said())).isEqualTo(withoutReferences(said));
        assertThat(formsThatCannotBeSent(without)).isEmpty();
    }

    private static List<String> formsThatCannotBeSent(Visit visit) {
        List<String> stuck = new ArrayList<>();
        for (Locator form : visit.page().locator("form").all()) {
            if (form.locator("button[type=submit]").count() == 0) {
                stuck.add(form.innerText());
            }
        }
        return stuck;
    }

    /** References are new each time. */
    private static String withoutReferences(String said) {
        return said.replaceAll("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}", "");
    }
}
