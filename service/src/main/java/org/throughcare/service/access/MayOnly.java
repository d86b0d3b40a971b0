package org.throughcare.service.access;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Pages that are only for those whose post is given an act. */
public final class MayOnly {
    private MayOnly() {}

    /**
     * Lets only those go on whose post may do {@code act}.
     *
     * @throws ResponseStatusException as forbidden for everybody else
     */
    public static void those(SignedIn who, Act act) {
        if (!who.staff().post().may(act)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
