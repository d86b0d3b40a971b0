package org.throughcare.service.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.store.CaseDuty;

/**
 * A duty that is answered by weighing, with the entries that wait.
 *
 * @param duty the duty
 * @param entries the entries that wait, oldest first
 * @param role the role in which the reader is asked, or null where they are not
 * @param readable whether the reader may read the text of every entry: what nobody read, nobody weighs
 */
record Waiting(
        CaseDuty duty, List<Stated<?>> entries, @Nullable Role role, boolean readable) {
    Waiting {
        entries = List.copyOf(entries);
    }

    /** What the form sends for it: an entry that joins later makes it another. */
    String value() {
        return duty.number() + "." + entries.size();
    }

    boolean answerable() {
        return role != null && readable;
    }
}
