package org.throughcare.service.store;

import java.util.List;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.DutyChange;

/** Says which events of ours follow from what was added to a case and from what became of its duties. */
public interface Announcing {

    /** The events to put into the outbox, in order; none of them holds any narrative. */
    List<Announcement> of(CaseRecord record, List<Entry> added, List<DutyChange> changes);
}
