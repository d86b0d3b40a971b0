package org.throughcare.service.supervision.forms;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.web.Errors;

/** What a form comes to. */
public sealed interface Filled {
    /** Something must be mended first. */
    record Wrong(Errors errors) implements Filled {}

    /** It can go on the record. */
    record Right(List<Stating> facts) implements Filled {
        public Right {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something that goes on the record.
     *
     * @param id what others recorded with it refer to it by
     * @param occurred when it happened
     */
    record Stating(EntryId id, Fact fact, Instant occurred) {
        /** A fact that no other refers to yet. */
        public static Stating of(Fact fact, Instant occurred) {
            return new Stating(new EntryId(UUID.randomUUID().toString()), fact, occurred);
        }
    }

    /** One fact that happened at {@code occurred}. */
    static Filled right(Fact fact, Instant occurred) {
        return new Right(List.of(Stating.of(fact, occurred)));
    }
}
