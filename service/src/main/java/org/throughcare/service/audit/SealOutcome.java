package org.throughcare.service.audit;

import org.throughcare.service.audit.tree.SignedHead;

/** What came of an attempt to seal. */
public sealed interface SealOutcome {

    /**
     * The log was sealed.
     *
     * @param signed its new head
     * @param added how many leaves were given their places
     */
    record Sealed(SignedHead signed, int added) implements SealOutcome {}

    /** Nothing was written since the last seal. */
    record NothingNew() implements SealOutcome {}

    /** Another node is sealing at this moment. */
    record SealedElsewhere() implements SealOutcome {}
}
