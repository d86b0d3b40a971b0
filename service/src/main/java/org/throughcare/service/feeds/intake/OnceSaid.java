package org.throughcare.service.feeds.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
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

    /** Something that a record says at most once. */
    private record Name(Subject subject, String once) {}

    /**
     * Of each the entries to add, in their order: all that are always added, and those that no record and none before it said
     * yet. Two who say the same at once take turns.
     */
    List<List<Entry>> fresh(List<Filed> all) {
        Set<Name> unsaid = remembered(all);
        List<List<Entry>> fresh = new ArrayList<>();
        for (Filed filed : all) {
            List<Entry> entries = new ArrayList<>();
            Set<Name> own = new HashSet<>();
            for (Filed.One one : filed.facts()) {
                Name name = one.once() == null ? null : new Name(filed.subject(), one.once());
                if (name == null || own.contains(name) || unsaid.remove(name)) {
                    entries.add(one.entry());
                    if (name != null) {
                        own.add(name);
                    }
                }
            }
            fresh.add(entries);
        }
        return fresh;
    }

    private Set<Name> remembered(Collection<Filed> all) {
        Map<String, Name> byIndex = new TreeMap<>();
        Set<Subject> named = new HashSet<>();
        all.forEach(filed -> named.add(filed.subject()));
        Map<Subject, Long> numbers = subjects.numbers(named);
        for (Filed filed : all) {
            for (Filed.One one : filed.facts()) {
                if (one.once() != null) {
                    Name name = new Name(filed.subject(), one.once());
                    byIndex.put(place(numbers.getOrDefault(filed.subject(), 0L), index(one.once())), name);
                }
            }
        }
        return byIndex.isEmpty() ? new HashSet<>() : inserted(byIndex, numbers);
    }

    private Set<Name> inserted(Map<String, Name> byIndex, Map<Subject, Long> numbers) {
        List<Long> subject = new ArrayList<>();
        List<byte[]> names = new ArrayList<>();
        byIndex.values().forEach(name -> {
            subject.add(numbers.getOrDefault(name.subject(), 0L));
            names.add(index(name.once()));
        });
        Map<String, Name> unsaid = new HashMap<>();
        jdbc.sql("""
                        insert into feed_once (subject, name) select * from unnest(cast(? as bigint[]), cast(? as bytea[]))
                        on conflict do nothing returning subject, name""")
                .param(subject.toArray(Long[]::new))
                .param(names.toArray(byte[][]::new))
                .query((row, number) -> place(row.getLong("subject"), row.getBytes("name")))
                .list()
                .forEach(place -> {
                    Name name = byIndex.get(place);
                    if (name != null) {
                        unsaid.put(place, name);
                    }
                });
        return new HashSet<>(unsaid.values());
    }

    private static String place(long subject, byte[] index) {
        return "%019d/%s".formatted(subject, HexFormat.of().formatHex(index));
    }

    private byte[] index(String name) {
        return keyring.index("feed once", name);
    }
}
