package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer as data: one object and nothing else, each duty with every field that a reader may count on. */
class ReplayJsonTest {
    private static final List<String> FIELDS = List.of(
            "id",
            "kind",
            "class",
            "raisedAt",
            "dueAt",
            "addressedTo",
            "escalations",
            "evidence",
            "requirements",
            "policy",
            "why",
            "outcome",
            "outcomeAt",
            "outcomeBy");

    private final JsonNode whole = JsonMapper.shared()
            .readTree(Answer.to("replay", Cases.ROWAN.toString(), "--format", "json")
                    .out());

    @Test
    void everyDutyHasEveryFieldAlsoWhereThereIsNothingToSay() {
        List<String> outcomes = new ArrayList<>();
        whole.get("duties").forEach(duty -> {
            assertThat(FIELDS).allMatch(duty::has);
            outcomes.add(duty.get("outcome").asString());
            assertThat(duty.get("outcomeAt").isNull())
                    .isEqualTo(duty.get("outcome").asString().equals("OPEN"));
        });
        assertThat(outcomes).contains("OPEN", "DISCHARGED");
    }

    @Test
    void instantsHaveAnOffsetAndNoZoneName() {
        whole.get("duties")
                .forEach(duty -> assertThat(
                                OffsetDateTime.parse(duty.get("raisedAt").asString())
                                        .getOffset()
                                        .getTotalSeconds())
                        .isIn(0, 3600));
        assertThat(whole.toString()).doesNotContain("Europe/London");
    }

    @Test
    void theWholeSaysCaseModeDutiesAndStages() {
        assertThat(List.of("case", "mode", "duties", "stages", "timing", "circumstances"))
                .allMatch(whole::has);
    }
}
