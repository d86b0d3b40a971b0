package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/**
 * The last time somebody recorded another level of risk of serious harm than stood before.
 *
 * @param before the level that stood
 * @param after the level recorded instead
 */
record LevelChanged(Stated<RoshRecorded> before, Stated<RoshRecorded> after) {
    /** The change on the record of {@code one} after {@code since}; empty where the level is what it was then. */
    static Optional<LevelChanged> since(AgendaCase one, Instant since) {
        List<Stated<RoshRecorded>> levels = one.picture().risk().levels();
        for (int at = levels.size() - 1; at > 0; at--) {
            Stated<RoshRecorded> after = levels.get(at);
            Stated<RoshRecorded> before = levels.get(at - 1);
            if (!after.occurred().isAfter(since)) {
                return Optional.empty();
            }
            if (after.fact().overall() != before.fact().overall()) {
                return Optional.of(new LevelChanged(before, after))
                        .filter(_ -> AgendaCase.isForBoth(before) && AgendaCase.isForBoth(after));
            }
        }
        return Optional.empty();
    }

    boolean isRise() {
        return to().compareTo(from()) > 0;
    }

    RiskLevel from() {
        return before.fact().overall();
    }

    RiskLevel to() {
        return after.fact().overall();
    }

    /** In one sentence under {@code key}. */
    Sentence said(String key) {
        return Sentence.of(
                Text.text(key, from().inWords(), to().inWords(), PageDates.day(after.occurred())),
                List.of(before, after));
    }
}
