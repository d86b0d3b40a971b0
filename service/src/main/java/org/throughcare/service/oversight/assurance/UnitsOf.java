package org.throughcare.service.oversight.assurance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Choice;

/** Of which unit somebody may see samples: their own, or any of them for somebody who has none. */
@Component
class UnitsOf {
    private final SampleRows rows;

    UnitsOf(SampleRows rows) {
        this.rows = rows;
    }

    /**
     * The unit that {@code who} means by {@code asked}; empty where they have to choose.
     *
     * @throws ResponseStatusException where they may not do {@code act}, or not in that unit
     */
    String chosen(SignedIn who, Act act, String asked) {
        @Nullable String own = who.staff().unit();
        boolean allowed = who.staff().post().may(act) && (own == null || asked.isEmpty() || own.equals(asked));
        if (!allowed) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (own != null) {
            return own;
        }
        if (!asked.isEmpty() && !rows.units().contains(asked)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return asked;
    }

    /** The units to choose from; none for somebody who has one of their own. */
    List<Choice> choices(SignedIn who) {
        return who.staff().unit() == null
                ? rows.units().stream().map(unit -> Choice.of(unit, unit)).toList()
                : List.of();
    }
}
