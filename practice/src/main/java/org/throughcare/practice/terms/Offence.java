package org.throughcare.practice.terms;

import java.util.Set;

/**
 * An offence as a court or the police name it.
 *
 * @param name what it is called; never empty
 * @param count how many such offences; at least 1
 * @param natures what it was about, as its source classed it
 */
public record Offence(String name, int count, Set<Nature> natures) {
    public Offence {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an offence needs a name");
        }
        if (count < 1) {
            throw new IllegalArgumentException("offence '" + name + "' has count " + count + "; it must be at least 1");
        }
        natures = Set.copyOf(natures);
    }

    /** The offence with its count, for instance "criminal damage x3". */
    public String inWords() {
        return count == 1 ? name : name + " x" + count;
    }
}
