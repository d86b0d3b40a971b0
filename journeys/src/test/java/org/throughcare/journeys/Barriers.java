package org.throughcare.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe finds against WCAG 2.2 AA. Only violations are brought back, and axe is put into a page once however often it is
 * asked: what passed would be most of the answer, and of the time. Style sheets are not fetched once more, which only an
 * experimental rule would want.
 */
final class Barriers {
    private static final String AXE = source();
    private static final String ASKED = """
            async () => {
              const found = await axe.run(document, {
                runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']},
                resultTypes: ['violations'],
                preload: {assets: ['media']},
                elementRef: false
              });
              return found.violations.map(rule =>
                rule.id + ': ' + rule.help + rule.nodes.map(node => ' | ' + node.html).join(''));
            }""";

    private Barriers() {}

    /** Each in words, with where it is; empty where nothing stands in anybody's way. */
    static List<String> on(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => typeof axe !== 'undefined'"))) {
            page.evaluate(AXE);
        }
        return page.evaluate(ASKED) instanceof List<?> found
                ? found.stream().map(String::valueOf).toList()
                : List.of("axe gave no answer");
    }

    private static String source() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (script == null) {
                throw new IllegalStateException("axe is not on the class path");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
