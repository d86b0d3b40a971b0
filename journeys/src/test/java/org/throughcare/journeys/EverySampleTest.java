package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.throughcare.journeys.gallery.GalleryTest;
import org.throughcare.journeys.gallery.Sample;
import org.throughcare.journeys.gallery.Samples;

/** Every template is drawn with invented models, whether or not there is a browser. */
@GalleryTest
class EverySampleTest {
    private static final Path TEMPLATES = Path.of("..", "service", "src", "main", "jte");

    @LocalServerPort
    private int port;

    @Test
    void everyTemplateThatIsAPageHasASample() throws IOException {
        List<String> shown = Samples.all().stream().map(Sample::template).toList();
        assertThat(pages())
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(shown).contains(page));
    }

    @Test
    void everySampleIsDrawnWithAllItsWords() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String address : Samples.addresses()) {
                URI page = URI.create("http://localhost:" + port + address);
                HttpRequest asked = HttpRequest.newBuilder(page)
                        .header("Accept", "text/html")
                        .build();
                HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(address).isIn(200, 422);
                assertThat(answer.body())
                        .as(address)
                        .doesNotContainPattern("\\{[0-9]\\}")
                        .doesNotContain(">null<");
                assertThat(answer.body()).as(address).doesNotContain(" style=", " onclick=", "<script>");
            }
        }
    }

    /** All but the page for refusals, which has no sample: it is shown by being refused. */
    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .filter(file -> read(file).contains("@template.layout("))
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".jte", ""))
                    .filter(page -> !page.equals("web/problem"))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
