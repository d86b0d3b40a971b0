package org.throughcare.service.work.cover;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Transactions;

/** For whom somebody covers. Need-to-know does not follow from it: a cover is only arranged where the cases are open already. */
@Component
public class Covering {
    private final CoverRows covers;
    private final Transactions transactions;

    Covering(CoverRows covers, Transactions transactions) {
        this.covers = covers;
        this.transactions = transactions;
    }

    /** The covers that {@code staff} gives at {@code now}, the one that began first first. */
    public List<Cover> coversOf(StaffMember staff, Instant now) {
        return transactions.as(
                staff.acting(),
                () -> covers.by(staff.id(), now).stream()
                        .filter(cover -> cover.standsAt(now))
                        .toList());
    }
}
