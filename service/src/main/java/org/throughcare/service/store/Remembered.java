package org.throughcare.service.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;

/**
 * Entries read before. They never change, so only those after the last that is remembered are ever read again; what is
 * remembered of a subject counts only while its key still exists, which is asked of the database every time.
 */
@Component
class Remembered {
    private static final int MOST_ENTRIES = 400_000;

    private final EntryLog log;
    private final Map<Long, List<Entry>> bySubject = new LinkedHashMap<>(16, 0.75f, true);
    private int count;

    Remembered(EntryLog log) {
        this.log = log;
    }

    /** Every entry of {@code subject} that the running transaction may see, oldest first. */
    List<Entry> of(SubjectRow subject) {
        List<Entry> known = known(subject.id());
        if (known.size() >= subject.lastSequence()) {
            return known.size() == subject.lastSequence() ? known : known.subList(0, (int) subject.lastSequence());
        }
        List<Entry> later = log.after(subject, known.size());
        List<Entry> all = new ArrayList<>(known.size() + later.size());
        all.addAll(known);
        all.addAll(later);
        return all;
    }

    /** Keeps what was read, once it is sure that it was committed. */
    synchronized void keep(long subject, List<Entry> entries) {
        List<Entry> known = bySubject.get(subject);
        if (known != null && known.size() >= entries.size()) {
            return;
        }
        bySubject.put(subject, List.copyOf(entries));
        count += entries.size() - (known == null ? 0 : known.size());
        var oldest = bySubject.entrySet().iterator();
        while (count > MOST_ENTRIES && oldest.hasNext()) {
            count -= oldest.next().getValue().size();
            oldest.remove();
        }
    }

    /** Lets go of everything about a subject. */
    synchronized void forget(long subject) {
        List<Entry> gone = bySubject.remove(subject);
        count -= gone == null ? 0 : gone.size();
    }

    private synchronized List<Entry> known(long subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
