package org.throughcare.service.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.MayOnly;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.store.RecallTimes;
import org.throughcare.service.web.Choice;

/** Whose recalls somebody may measure: those of their own unit, or of every unit in their reach for somebody who has none. */
@Component
class UnitsInReach {
    private final RecallTimes times;

    UnitsInReach(RecallTimes times) {
        this.times = times;
    }

    /**
     * The unit that {@code who} means by {@code asked}; null for all in reach. Inside a transaction of {@code who}.
     *
     * @throws ResponseStatusException where they may not measure, or not that unit, or it has no recalls
     */
    @Nullable
    String chosen(SignedIn who, String asked) {
        MayOnly.those(who, Act.MEASURE);
        @Nullable String own = who.staff().unit();
        if (own != null) {
            if (!asked.isEmpty() && !asked.equals(own)) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return own;
        }
        if (asked.isEmpty()) {
            return null;
        }
        if (!times.units().contains(asked)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return asked;
    }

    /** The units to choose from; none for somebody who has one of their own. */
    List<Choice> choices(SignedIn who) {
        return who.staff().unit() == null
                ? times.units().stream().map(unit -> Choice.of(unit, unit)).toList()
                : List.of();
    }
}
