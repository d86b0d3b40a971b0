package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
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
    private static final String FORMS_THAT_CANNOT_BE_SENT = """
            () => [...document.querySelectorAll('form')]
              .filter(form => form.querySelector('button[type=submit]') === null)
              .map(form => form.innerText)""";

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

    /**
     * Every page with the windows through which it is searched for barriers: the first sample of a template at a desk, the last on a
     * telephone, one that is alone in both. Those between are measured, for they differ by what is filled in.
     */
    static Stream<Arguments> pages() {
        return byTemplate().values().stream()
                .flatMap(addresses -> IntStream.range(0, addresses.size())
                        .mapToObj(at -> Arguments.of(addresses.get(at), searched(at, addresses.size()))));
    }

    /** One page of every template. */
    static Stream<String> firsts() {
        return byTemplate().values().stream().map(List::getFirst);
    }

    private static Map<String, List<String>> byTemplate() {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        Samples.all()
                .forEach(sample -> pages.computeIfAbsent(sample.template(), template -> new ArrayList<>())
                        .add(sample.address()));
        pages.put(
                "refused",
                Stream.of(404, 400, 403, 409, 413, 429, 500, 503)
                        .map(status -> "/gallery/in/refused/" + status)
                        .toList());
        pages.put("done", List.of("/gallery/in/done/SUCCESS", "/gallery/in/done/WARNING"));
        return pages;
    }

    private static Set<Window> searched(int at, int of) {
        Set<Window> searched = EnumSet.noneOf(Window.class);
        if (at == 0) {
            searched.add(Window.DESK);
        }
        if (at == of - 1) {
            searched.add(Window.TELEPHONE);
        }
        return searched;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingStandsInAnybodysWay(String address, Set<Window> searched) {
        with.open(address);
        assertThat(with.faults(address, searched)).isEmpty();
        assertThat(with.page().evaluate(FORMS_THAT_CANNOT_BE_SENT))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("firsts")
    void withoutScriptsTheSameIsSaid(String address) {
        with.open(address);
        without.open(address);
        assertThat(withoutReferences(without.said())).isEqualTo(withoutReferences(with.said()));
    }

    /** References are new each time. */
    private static String withoutReferences(String said) {
        return said.replaceAll("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}", "");
    }
}
