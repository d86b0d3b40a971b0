package org.throughcare.service.victims;

import org.springframework.stereotype.Component;
import org.throughcare.service.keys.Keyring;

/** The keys of the store: none of them opens anything of a case, and no key of a case opens anything here. */
@Component
class VictimKeys {
    private final Keyring keyring;

    VictimKeys(Keyring cases) {
        keyring = cases.apart("victims");
    }

    Keyring keyring() {
        return keyring;
    }

    /** By what the store finds the case {@code person}; nothing else can make it. */
    byte[] ofCase(long person) {
        return keyring.index("case", Long.toString(person));
    }
}
