package org.throughcare.service.victims;

import java.time.InstantSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Answers whether a person may live at or be told to go to a place, and says no more than that (R25, A7). */
@Component
public class Conflicts {
    private final Transactions transactions;
    private final CaseAccess access;
    private final VictimRows rows;
    private final AuditLog audit;
    private final InstantSource clock;

    Conflicts(Transactions transactions, CaseAccess access, VictimRows rows, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.access = access;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether {@code place} is permitted for the person of a case. Every question is audited with the case, so that
     * somebody who asks again and again is seen; not the place, and not the answer. Not to be called inside a transaction.
     *
     * @throws NotForYou if the addresses of the case are not open to {@code asker}
     */
    public ConflictAnswer ask(StaffMember asker, long person, Postcode place) {
        Access allowed = access.of(asker, person);
        if (!(allowed instanceof Access.Open open) || !open.areas().contains(Area.ADDRESSES)) {
            throw new NotForYou();
        }
        try {
            return transactions.as(new Acting.ConflictCheck(asker.username()), () -> {
                audit.record(AuditedAct.of(clock.instant(), "LOCATION_ASKED", person, "location check"));
                return rows.areasOfCase(person).stream().anyMatch(area -> area.covers(place))
                        ? ConflictAnswer.LOCATION_NOT_PERMITTED
                        : ConflictAnswer.NOTHING_KNOWN;
            });
        } catch (DataAccessException failed) {
            throw new NotForYou();
        }
    }
}
