package org.throughcare.bench.faults;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps the record whole under a fault. A trial can switch one off, to be seen to fail without it. */
enum Defence {
    /** A command is acknowledged only when PostgreSQL has flushed it. */
    FLUSHED_COMMIT,
    /** A retry carries the key of the first attempt. */
    SAME_KEY,
    /** A case, or the audit, is worked on by one node at a time. */
    LOCK,
    /** A database that cannot write at the moment is told apart from a fault of the service. */
    TOLD_APART;

    static Set<Defence> read(String words) {
        Set<Defence> off = EnumSet.noneOf(Defence.class);
        for (String word : words.split(",", -1)) {
            if (!word.isEmpty()) {
                off.add(valueOf(word));
            }
        }
        return off;
    }

    static String write(Collection<Defence> off) {
        return off.stream().map(Defence::name).collect(Collectors.joining(","));
    }
}
