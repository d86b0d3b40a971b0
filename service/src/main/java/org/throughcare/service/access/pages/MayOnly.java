package org.throughcare.service.access.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;

/** Pages that are only for those whose post is given an act. */
final class MayOnly {
    private MayOnly() {}

    static void those(SignedIn who, Act act) {
        if (!who.staff().post().may(act)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
