package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.UnknownFact;

/** A fact of a kind that is not known is kept as it came. */
class UnknownKindTest {

    private static final Fact FACT = CaseFile.read("x", CaseText.of(CaseText.fact("X-001", "DRONE_SEEN", """
                            {"where": "the yard", "count": 2, "sure": true, "by": null,
                             "seen": [1, {"colour": "dark \\"grey\\""}]}
                            """)))
            .filed()
            .getFirst()
            .entry()
            .fact();

    @Test
    void everyFieldIsKeptAsText() {
        assertThat(FACT)
                .isEqualTo(new UnknownFact(
                        "DRONE_SEEN",
                        Map.of(
                                "where", "the yard",
                                "count", "2",
                                "sure", "true",
                                "by", "null",
                                "seen", "[1,{\"colour\":\"dark \\\"grey\\\"\"}]")));
    }

    @Test
    void itIsSaidInWords() {
        assertThat(FactInWords.of(FACT)).startsWith("Of a kind not known here, DRONE_SEEN: by = null, count = 2");
    }

    @Test
    void itNeedsNoFields() {
        assertThat(CaseFile.read("x", CaseText.of(CaseText.entry("X-001", "kind", "\"NEW\"", "fact", "")))
                        .filed())
                .first()
                .extracting(filed -> filed.entry().fact())
                .isEqualTo(new UnknownFact("NEW", Map.of()));
    }
}
