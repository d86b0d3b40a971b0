package org.throughcare.service.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughcare.commands.casefile.EntryText;
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
        return read(subject.id(), known, log.after(subject, known.size()));
    }

    /** That the running transaction has appended {@code entries} to {@code before}: they need not be read to be known. */
    void appended(SubjectRow before, List<Entry> entries) {
        List<Entry> known = known(before.id());
        if (known.size() == before.lastSequence()) {
            List<Entry> asRead = entries.stream()
                    .map(entry -> EntryText.read(EntryText.write(entry)))
                    .toList();
            read(before.id(), known, asRead);
        }
    }

    private List<Entry> read(long subject, List<Entry> known, List<Entry> later) {
        List<Entry> all = new ArrayList<>(known.size() + later.size());
        all.addAll(known);
        all.addAll(later);
        ofTransaction().put(subject, all);
        return all;
    }

    /** What the running transaction has read or appended itself; everybody may know it once that is committed. */
    @SuppressWarnings("unchecked")
    private Map<Long, List<Entry>> ofTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> own) {
            return (Map<Long, List<Entry>>) own;
        }
        Map<Long, List<Entry>> own = new HashMap<>();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                own.forEach(Remembered.this::keep);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
            }
        });
        TransactionSynchronizationManager.bindResource(this, own);
        return own;
    }

    private synchronized void keep(long subject, List<Entry> entries) {
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
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> own) {
            own.remove(subject);
        }
        List<Entry> gone = bySubject.remove(subject);
        count -= gone == null ? 0 : gone.size();
    }

    private List<Entry> known(long subject) {
        List<Entry> own = ofTransaction().get(subject);
        return own == null ? committed(subject) : own;
    }

    private synchronized List<Entry> committed(long subject) {
        return bySubject.getOrDefault(subject, List.of());
    }
}
