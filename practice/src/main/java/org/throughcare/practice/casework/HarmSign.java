package org.throughcare.practice.casework;

import java.util.Set;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Nature;

/**
 * Something on the record that bears on harm to others, from whichever agency it came.
 *
 * @param stated the entry
 * @param natures what it was about
 * @param count how many acts the entry speaks of
 * @param setting where it happened or came to light
 * @param proof how far it is established; a suspicion is never shown as a fact
 * @param inWords a short phrase that names it
 */
public record HarmSign(Stated<?> stated, Set<Nature> natures, int count, Where setting, Proof proof, String inWords) {
    /** Where conduct happened. */
    public enum Where {
        CUSTODY,
        COMMUNITY
    }

    /** How far something is established. */
    public enum Proof {
        CONVICTED,
        ORDERED_BY_COURT,
        RECORDED,
        SUSPECTED
    }

    public HarmSign {
        natures = Set.copyOf(natures);
    }

    /** Whether any of its natures bears directly on serious harm. */
    public boolean pointsToHarm() {
        return proof == Proof.ORDERED_BY_COURT || natures.stream().anyMatch(Nature::pointsToHarm);
    }
}
