package org.throughcare.service.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;

/** Puts people with a name, a birth date and a holder on the record. */
final class PeopleOfATest {
    private static final Acting ENGINE = new Acting.Engine("people of a test");

    private final Appending appending;
    private final Transactions transactions;

    PeopleOfATest(Appending appending, Transactions transactions) {
        this.appending = appending;
        this.transactions = transactions;
    }

    /** A new case of {@code name}, held in the unit of {@code holder} and allocated to them. */
    long held(Hired holder, String crn, PersonName name, LocalDate born, Instant at, Fact... more) {
        Subject subject = Invented.person(crn);
        List<Entry> record = new ArrayList<>(List.of(
                Invented.numbered(subject, at),
                Invented.probation(subject, new NameRecorded(NameUse.CURRENT, name), at),
                Invented.probation(subject, new BirthDateRecorded(born, false), at),
                Invented.probation(
                        subject, new CaseHeld("Probation", holder.place().unit()), at),
                Invented.probation(
                        subject,
                        new Allocated(holder.code(), Role.COM, holder.place().unit()),
                        at)));
        Arrays.stream(more).map(fact -> Invented.probation(subject, fact, at)).forEach(record::add);
        return add(subject, record.toArray(Entry[]::new));
    }

    /** Adds to the record of {@code subject}. */
    long add(Subject subject, Entry... entries) {
        return transactions.as(
                ENGINE,
                () -> appending.append(Invented.append(subject, entries)) instanceof Appended appended
                        ? appended.person()
                        : -1L);
    }
}
