package org.throughcare.service.cases.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.replay.PassedStage;
import org.throughcare.practice.replay.TimingRow;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ReplayPage.Stage;
import org.throughcare.service.web.model.cases.ReplayPage.Timing;

/** Where the time went, as a bar whose parts are as wide as they were long, and as a table. */
final class TimesDrawn {
    private static final int WIDTH = 720;
    private static final int NARROWEST = 4;

    private TimesDrawn() {}

    static List<Stage> stages(List<PassedStage> passed) {
        if (passed.isEmpty()) {
            return List.of();
        }
        Instant begun = passed.getFirst().from();
        long whole = Math.max(1, Duration.between(begun, passed.getLast().to()).toMinutes());
        List<Stage> stages = new ArrayList<>();
        for (PassedStage stage : passed) {
            long before = Duration.between(begun, stage.from()).toMinutes();
            long took = stage.elapsed().toMinutes();
            stages.add(new Stage(
                    Text.upper(stage.name()),
                    stage.from(),
                    stage.to(),
                    LondonTime.elapsed(stage.from(), stage.to()),
                    (int) (before * (WIDTH - NARROWEST) / whole),
                    Math.max(NARROWEST, (int) (took * (WIDTH - NARROWEST) / whole))));
        }
        return stages;
    }

    static List<Timing> timing(List<TimingRow> rows) {
        return rows.stream()
                .map(row -> new Timing(
                        Text.upper(row.scenario()), row.decidedAt(), row.signedBy(), row.revokedBy(), row.custodyBy()))
                .toList();
    }
}
