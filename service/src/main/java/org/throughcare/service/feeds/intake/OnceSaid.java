package org.throughcare.service.feeds.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.service.feeds.items.Filed;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.SubjectSeals;

/** Remembers what a record says at most once, so that a name in a hundred events stands on the record once. */
@Component
class OnceSaid {
    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final SubjectSeals subjects;

    OnceSaid(JdbcClient jdbc, Keyring keyring, SubjectSeals subjects) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.subjects = subjects;
    }

    /**
     * The entries to add: all that are always added, and those that the record did not say yet. Two who say the same at once
     * take turns.
     *
     * @param entries what is to be added
     * @param names the names under which some of them are now remembered
     */
    record New(List<Entry> entries, Set<String> names) {}

    New of(Filed filed) {
        Set<String> names = remembered(filed);
        List<Entry> entries = filed.facts().stream()
                .filter(one -> one.once() == null || names.contains(one.once()))
                .map(Filed.One::entry)
                .toList();
        return new New(entries, names);
    }

    private Set<String> remembered(Filed filed) {
        List<String> names = filed.facts().stream()
                .map(Filed.One::once)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        long subject = subjects.number(filed.subject());
        Set<String> fresh = new HashSet<>();
        for (String name : names) {
            boolean added = jdbc.sql("insert into feed_once values (?, ?) on conflict do nothing")
                            .param(subject)
                            .param(index(name))
                            .update()
                    == 1;
            if (added) {
                fresh.add(name);
            }
        }
        return fresh;
    }

    /** Forgets again what was not added after all. */
    void forget(Filed filed, Set<String> names) {
        List<byte[]> indexes = new ArrayList<>();
        names.forEach(name -> indexes.add(index(name)));
        if (!indexes.isEmpty()) {
            jdbc.sql("delete from feed_once where subject = ? and name = any(?)")
                    .param(subjects.number(filed.subject()))
                    .param(indexes.toArray(byte[][]::new))
                    .update();
        }
    }

    private byte[] index(String name) {
        return keyring.index("feed once", name);
    }
}
