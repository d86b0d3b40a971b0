package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.recall.process.Move;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.process.Recalls;
import org.throughcare.practice.record.Stated;

/**
 * The recalls on record. A reception into custody brings somebody back, and a release on licence ends a recall, whoever
 * recorded them.
 *
 * @param recalls oldest first
 */
public record RecallPart(List<Recall> recalls) {
    public RecallPart {
        recalls = List.copyOf(recalls);
    }

    /** Folds what is known. */
    public static RecallPart of(CasePicture picture) {
        List<Move> moves = new ArrayList<>();
        picture.chronology().all().forEach(entry -> move(entry).ifPresent(moves::add));
        List<Instant> licences = picture.licencePeriods().stream()
                .map(licence -> licence.release().occurred())
                .toList();
        return new RecallPart(Recalls.of(moves, licences));
    }

    /** The recall that is not over. */
    public Optional<Recall> open() {
        return Recalls.open(recalls);
    }

    /** The last recall, over or not. */
    public Optional<Recall> last() {
        return recalls.isEmpty() ? Optional.empty() : Optional.of(recalls.getLast());
    }

    private static Optional<Move> move(Stated<?> entry) {
        if (entry.fact() instanceof ReceivedIntoCustody) {
            return Optional.of(new Move(RecallAct.REPORT_RETURN, entry));
        }
        if (entry.fact() instanceof Released released && released.onLicence()) {
            return Optional.of(new Move(RecallAct.RE_RELEASE, entry));
        }
        return Move.of(entry);
    }
}
