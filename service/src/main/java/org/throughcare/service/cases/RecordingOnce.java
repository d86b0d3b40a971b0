package org.throughcare.service.cases;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;

/** Puts what was typed into a form about a case on its record, once however often the form is sent. */
@Component
public class RecordingOnce {
    private final Appending appending;
    private final InstantSource clock;

    RecordingOnce(Appending appending, InstantSource clock) {
        this.appending = appending;
        this.clock = clock;
    }

    /** Whether a form of this key is on the record already. */
    public boolean isRecorded(CommandKey key) {
        return !appending.answered(List.of(key)).isEmpty();
    }

    /**
     * Records {@code fact} as something that {@code who} states now and the parties may know.
     *
     * @param act the name of the act in the audit
     * @param route the address it was asked at, with its method
     * @return false where the same key came before with other words, and nothing was recorded
     */
    public boolean record(
            SignedIn who, SeenCase seen, Fact fact, Set<Party> parties, CommandKey key, String act, String route) {
        Append append = new Append(
                seen.record().subject(),
                List.of(Recorded.of(seen.record().subject(), fact, who.staff(), parties, clock.instant())),
                key,
                null,
                act,
                route);
        return switch (appending.append(append)) {
            case Appended _ -> true;
            case Overtaken _, KeyUsedOtherwise _ -> false;
        };
    }
}
