package org.throughcare.service.victims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.SealedDetail;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.victims.VictimRows.Body;
import org.throughcare.service.victims.VictimRows.Stored;

/**
 * What a victim liaison officer keeps of victims who are in contact, for the officer and those they name (R112, A7). The
 * database decides who that is. The audit says that somebody looked or changed something, and under the key of the contact
 * which one; it names neither the victim nor the case.
 */
@Component
public class VictimContacts {
    private final Transactions transactions;
    private final VictimRows rows;
    private final AuditLog audit;
    private final InstantSource clock;

    VictimContacts(Transactions transactions, VictimRows rows, AuditLog audit, InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A victim is in contact about the case {@code person}.
     *
     * @param pseudonym what the record calls them, never their name
     * @param preference how and whether they want to be told of what happens
     * @return the number of the contact
     * @throws NotForYou if {@code officer} is no victim liaison officer
     */
    public long register(StaffMember officer, long person, String pseudonym, String preference) {
        if (officer.post() != Post.VICTIM_LIAISON_OFFICER || !officer.active()) {
            throw new NotForYou();
        }
        if (pseudonym.isBlank()) {
            throw new IllegalArgumentException("a contact needs a pseudonym");
        }
        return on(
                officer,
                "VICTIM_CONTACT_REGISTERED",
                () -> {
                    long id = rows.insert(person, new Body(pseudonym, preference), officer.id(), clock.instant());
                    return rows.numbered(id).orElseThrow(NotForYou::new);
                },
                Stored::id);
    }

    /** What the victim wants has changed. */
    public void prefer(StaffMember officer, long contact, String preference) {
        on(officer, "VICTIM_PREFERENCE_CHANGED", () -> found(contact), stored -> {
            if (!rows.change(stored, new Body(stored.body().pseudonym(), preference))) {
                throw new NotForYou();
            }
            return true;
        });
    }

    /** The person of the case must not be in {@code area}. */
    public void exclude(StaffMember officer, long contact, ExclusionArea area) {
        on(officer, "VICTIM_AREA_SET", () -> found(contact), stored -> {
            rows.exclude(stored, area, clock.instant());
            return true;
        });
    }

    /** {@code user} may from now on read the contact too; only its keeper says so. */
    public void name(StaffMember officer, long contact, StaffMember user) {
        on(officer, "VICTIM_USER_NAMED", () -> found(contact), stored -> {
            rows.name(stored.id(), user.id(), officer.id(), clock.instant());
            return true;
        });
    }

    /** The contact, for its keeper and those who are named. */
    public VictimContact read(StaffMember user, long contact) {
        return on(user, "VICTIM_CONTACT_READ", () -> found(contact), this::contact);
    }

    /** The contacts of a case that {@code user} may see. */
    public List<VictimContact> ofCase(StaffMember user, long person) {
        return acting(
                user,
                () -> rows.ofCase(person).stream()
                        .map(stored -> {
                            note("VICTIM_CONTACT_READ", stored);
                            return contact(stored);
                        })
                        .toList());
    }

    private VictimContact contact(Stored stored) {
        return new VictimContact(
                stored.id(), stored.body().pseudonym(), stored.body().preference(), rows.areasOf(stored.id()));
    }

    private Stored found(long contact) {
        return rows.numbered(contact).orElseThrow(NotForYou::new);
    }

    private <T> T on(StaffMember user, String act, Supplier<Stored> which, Function<Stored, T> work) {
        return acting(user, () -> {
            Stored stored = which.get();
            T done = work.apply(stored);
            note(act, stored);
            return done;
        });
    }

    private <T> T acting(StaffMember user, Supplier<T> work) {
        try {
            return transactions.as(new Acting.VictimLiaison(user.id(), user.username()), work);
        } catch (DataAccessException refusedByTheDatabase) {
            throw new NotForYou();
        }
    }

    private void note(String act, Stored stored) {
        byte[] which = stored.key().seal("audit", Long.toString(stored.id()).getBytes(UTF_8));
        audit.record(AuditedAct.of(clock.instant(), act, null, "victim liaison").with(new SealedDetail(which)));
    }
}
