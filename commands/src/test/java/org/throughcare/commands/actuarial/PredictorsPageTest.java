package org.throughcare.commands.actuarial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/predictors.md says which models there are, with which tables, and how many people each correction changes. */
class PredictorsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "predictors.md");

    @Test
    void thePageHoldsWhatFollowsFromTheCode() throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .as("lines of docs/predictors.md; copy those that are missing from here")
                .containsAll(PredictorsPage.lines());
    }
}
