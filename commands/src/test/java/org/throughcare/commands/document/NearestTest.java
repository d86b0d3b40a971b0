package org.throughcare.commands.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a wrong name may have meant. */
class NearestTest {

    @Test
    void theClosestComesFirst() {
        assertThat(Nearest.to("occured", List.of("received", "occurred", "recorded")))
                .startsWith("occurred");
    }

    @Test
    void nothingIsOfferedThatDiffersInMostLetters() {
        assertThat(Nearest.to("colour", List.of("id", "received"))).isEmpty();
    }
}
