package org.throughcare.service.feeds.items;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;

/**
 * What an item adds to one record.
 *
 * @param subject the source's record of the person
 * @param facts what is said in it
 */
public record Filed(Subject subject, List<One> facts) {
    public Filed {
        facts = List.copyOf(facts);
    }

    /**
     * One entry.
     *
     * @param entry the entry
     * @param once the name under which the record holds it at most once, or null for one that is always added
     */
    public record One(Entry entry, @Nullable String once) {}
}
