package org.throughcare.commands.replay;

import java.time.LocalDate;
import java.util.List;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.PolicyKey;

/** What the timing table rests on; reported figures show where time goes and are never a target (N10). */
final class Assumptions {
    /** Stands over every timing table. */
    static final String NOTE = "Reported averages and medians show where time goes; nothing here says that anything"
            + " would have ended differently.";

    private static final List<PolicyKey> KEYS =
            List.of(PolicyKey.RECALL_SIGN_OFF, PolicyKey.REVOCATION_REPORTED, PolicyKey.RETURN_REPORTED);

    private Assumptions() {}

    /** The figures that the table was computed from; none where there is no table. */
    static List<Figure> of(Replayed replayed) {
        if (replayed.timing().isEmpty()) {
            return List.of();
        }
        LocalDate date = LondonTime.date(replayed.timing().getFirst().decidedAt());
        return KEYS.stream()
                .map(key -> replayed.policy().set().figure(key, date))
                .toList();
    }
}
