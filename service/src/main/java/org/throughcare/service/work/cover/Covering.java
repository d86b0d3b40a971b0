package org.throughcare.service.work.cover;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * Those of {@code of} that stand at {@code now} or are to come, whether they are away or cover for somebody, the one that
     * begins first first; in the running transaction, as far as whoever it runs for may see them.
     */
    public List<Cover> around(StaffMember of, Instant now) {
        return Stream.concat(covers.of(of.id(), now).stream(), covers.by(of.id(), now).stream())
                .sorted(Comparator.comparing(Cover::starts).thenComparingLong(Cover::id))
                .toList();
    }

    /** For how many people of {@code unit} cover was arranged between two instants, as far as whoever asks may see it. */
    public int peopleAway(String unit, Instant from, Instant before) {
        return covers.peopleAway(unit, from, before);
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
