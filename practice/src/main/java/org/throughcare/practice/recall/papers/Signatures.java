package org.throughcare.practice.recall.papers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two signatures and where the revocation order goes (sections 24 and 25). Neither is part of what is signed.
 *
 * @param endorsement of the senior probation officer: alternatives explored, type appropriate, quality assured, risk no
 *     longer manageable; null until signed
 * @param authorisation of the senior manager; null until signed
 * @param orderAddresses to which the revocation order goes; at least one before it is sent
 * @param sentAt when it went to the casework section, or null until then
 */
public record Signatures(
        @Nullable Signed endorsement,
        @Nullable Signed authorisation,
        List<String> orderAddresses,
        @Nullable Instant sentAt) {
    public Signatures {
        orderAddresses = List.copyOf(orderAddresses);
    }

    /** Nobody has signed. */
    public static Signatures blank() {
        return new Signatures(null, null, List.of(), null);
    }

    List<Answer> endorsementAnswers() {
        return Signed.answers(
                        endorsement,
                        new Answers()
                                .several(
                                        "confirms",
                                        endorsement == null
                                                ? null
                                                : List.of(
                                                        new Value.Chosen("confirms", "alternatives-explored"),
                                                        new Value.Chosen("confirms", "type-appropriate"),
                                                        new Value.Chosen("confirms", "quality"),
                                                        new Value.Chosen("confirms", "no-longer-manageable"))))
                .list();
    }

    List<Answer> authorisationAnswers() {
        return Signed.answers(authorisation, new Answers())
                .some("order-addresses", Authors.written(orderAddresses))
                .moment("sent-at", sentAt)
                .list();
    }
}
