package org.throughcare.practice.supervision.compliance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.PolicyKey;

/** Under what a person is supervised, as far as enforcement differs. */
public enum OrderKind {
    COMMUNITY_ORDER("community order", PolicyKey.FAILURES_COMMUNITY),
    SUSPENDED_SENTENCE("suspended sentence order", PolicyKey.FAILURES_SUSPENDED),
    LICENCE("licence", null),
    /** Supervision after the end of a sentence, as long as the law knows it (A12). */
    AFTER_SENTENCE("supervision after the end of a sentence", PolicyKey.FAILURES_AFTER_SENTENCE),
    YOUTH("youth sentence", PolicyKey.FAILURES_YOUTH),
    /** Nothing on record says that the person is supervised now. */
    NONE("no supervision", null);

    private final String inWords;
    private final @Nullable PolicyKey limit;

    OrderKind(String inWords, @Nullable PolicyKey limit) {
        this.inWords = inWords;
        this.limit = limit;
    }

    /** The kind as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }

    /** The figure beyond which failures have to be reviewed; empty where no count decides. */
    public Optional<PolicyKey> limit() {
        return Optional.ofNullable(limit);
    }

    /** Whether proceedings before a court are how it is enforced; a licence is enforced by recall. */
    public boolean goesToCourt() {
        return switch (this) {
            case COMMUNITY_ORDER, SUSPENDED_SENTENCE, AFTER_SENTENCE, YOUTH -> true;
            case LICENCE, NONE -> false;
        };
    }
}
