package org.throughcare.practice.record;

import java.util.List;

/**
 * Who says so, and how sure they are.
 *
 * @param source the organisation and system the entry came from
 * @param confidence how sure the source is
 * @param standing whether it is a fact, a person's opinion, or a report of what someone else said
 * @param references where it can be looked up, in the source's own words
 * @param remarks what a reader must know of how the entry was made, for instance that a date is a placeholder
 */
public record Provenance(
        Source source, Confidence confidence, Standing standing, List<String> references, List<String> remarks) {
    /** How sure a source is. */
    public enum Confidence {
        STATED,
        INFERRED,
        UNCERTAIN,
        UNKNOWN
    }

    /** Fact or opinion: kept on every entry (Data Protection Act 2018, section 38; A13). */
    public enum Standing {
        FACT,
        OPINION,
        HEARSAY
    }

    public Provenance {
        references = List.copyOf(references);
        remarks = List.copyOf(remarks);
    }
}
