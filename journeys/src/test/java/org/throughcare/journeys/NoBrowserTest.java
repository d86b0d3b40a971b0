package org.throughcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

/** A machine without a browser is told what to install; continuous integration is not let off. */
class NoBrowserTest {
    @Test
    void onADesktopTheJourneysAreSkippedAndSayWhatToInstall() {
        ConditionEvaluationResult result = BrowserExtension.decide(Optional.empty(), Map.of());
        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason().orElseThrow()).contains("apt-get install chromium", "CHROMIUM");
    }

    @Test
    void inContinuousIntegrationTheyFail() {
        assertThatThrownBy(() -> BrowserExtension.decide(Optional.empty(), Map.of("CI", "true")))
                .hasMessageContaining("apt-get install chromium");
    }

    @Test
    void aBrowserThatIsNamedIsTakenBeforeAnyOther() {
        assertThat(Chromium.find(Map.of("CHROMIUM", "/bin/sh"))).contains(Path.of("/bin/sh"));
    }
}
