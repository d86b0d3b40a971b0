package org.throughcare.practice.identity;

import org.throughcare.practice.identity.IdentityFact.NameUse;

/**
 * A name that is not the current one.
 *
 * @param use alias or previous
 * @param name the name
 */
public record OtherName(NameUse use, PersonName name) {
    public OtherName {
        if (use == NameUse.CURRENT) {
            throw new IllegalArgumentException("the current name is not another name");
        }
    }
}
