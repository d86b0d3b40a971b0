package org.throughcare.service.risk.scores;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.store.CaseRecord;

/**
 * The picture that scores are computed of: what probation knew, without what asks for a clearance, since inputs are shown to
 * everybody to whom the risk of the case is open.
 */
final class ScoredPicture {
    private ScoredPicture() {}

    static CasePicture of(CaseRecord record, Instant instant) {
        KnownAt view = new KnownAt(Party.PROBATION, instant);
        List<Entry> open = Linkage.entriesOf(record.subject(), record.entries(), view).stream()
                .filter(entry -> entry.visibility().clearance() == Clearance.NONE)
                .toList();
        return CasePicture.of(Party.PROBATION, Chronology.ofSorted(open, view));
    }
}
