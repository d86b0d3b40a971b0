package org.throughcare.service.access;

import org.jspecify.annotations.Nullable;

/** Proof, asked for once more, that whoever sits at the screen is the one who signed in. */
public interface ProvingAgain {
    /** Whether a password proves it; otherwise a fresh sign-in with the outside provider does. */
    boolean byPassword();

    /**
     * Whether it is proved.
     *
     * @param password what was typed, or null where no password is asked for
     * @param address where the request came from
     */
    boolean proved(SignedIn who, @Nullable String password, String address);

    /** Where proof is asked for once more, to come back to {@code page}; only where no password proves it. */
    String elsewhere(String page);
}
