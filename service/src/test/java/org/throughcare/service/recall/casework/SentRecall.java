package org.throughcare.service.recall.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** A case whose recall was just sent to the casework section, and everybody who has a part in it. */
public final class SentRecall {
    private static final AtomicInteger NUMBER = new AtomicInteger(840_000);
    private static final Acting.Engine READING = new Acting.Engine("test of recall");

    private final Transactions transactions;
    private final Records records;
    private final PeopleOfATest people;
    private final Subject subject;
    private final long person;

    /** Its number in the world. */
    public final String crn;

    /** Who holds it. */
    public final Hired holder;

    /** The senior of its unit. */
    public final Hired senior;

    /** Somebody of the casework section. */
    public final Hired caseworker;

    /** An officer of the force. */
    public final Hired police;

    /** An officer of another force. */
    public final Hired otherPolice;

    /** A treatment provider with whom only who the person is has been shared. */
    public final Hired provider;

    /** The force. */
    public final String force;

    /** Sends a recall. */
    public SentRecall(
            Appending appending, Transactions transactions, JdbcClient jdbc, Keyring keyring, Records records) {
        this.transactions = transactions;
        this.records = records;
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        people = new PeopleOfATest(appending, transactions);
        Organisation.Place place = organisation.unitIn(organisation.region());
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, place);
        senior = organisation.hireWithPassword(Post.SENIOR_PROBATION_OFFICER, place);
        caseworker = organisation.hireWithPassword(Post.PPCS_CASEWORKER, Organisation.Place.NONE);
        police = organisation.hireWithPassword(Post.POLICE_OFFICER, Organisation.Place.NONE);
        otherPolice = organisation.hireWithPassword(Post.POLICE_OFFICER, Organisation.Place.NONE);
        provider = organisation.hireWithPassword(Post.TREATMENT_PROVIDER, Organisation.Place.NONE);
        int number = NUMBER.incrementAndGet();
        crn = "V" + number;
        force = "Force " + number;
        transactions.as(
                READING,
                () -> transactions.computing(() -> jdbc.sql(
                                "update staff set organisation = case id when :it then :force else :other end where id in (:it, :that)")
                        .param("it", police.id())
                        .param("that", otherPolice.id())
                        .param("force", force)
                        .param("other", "Other force " + number)
                        .update()));
        subject = Invented.person(crn);
        Instant start = Instant.now().minusSeconds(9_000);
        person = people.held(holder, crn, PersonName.of("Rowan", "Teasel"), LocalDate.of(1990, 2, 2), start);
        organisation.grant(
                person, provider, Basis.PARTNER_SHARE, start, start.plusSeconds(86_400), Area.IDENTITY, Area.TREATMENT);
        add(new Released(true, ReleaseAddress.KNOWN, false, true, null), 5_000, Party.PROBATION);
        add(
                new RecallDecided(true, Role.SPO, "contact was lost", List.of(), null, senior.code()),
                4_000,
                Party.PROBATION);
        add(
                new RecallTypeChosen(
                        Role.COM,
                        RecallType.FIXED_TERM,
                        56,
                        false,
                        true,
                        "no exclusion applies",
                        LocalDate.now(org.throughcare.practice.terms.London.ZONE)),
                3_000,
                Party.PROBATION);
        add(new RecallSent(List.of("Part A", "licence")), 600, Party.PROBATION, Party.PPCS);
    }

    /** Puts one more entry on the record, {@code secondsAgo}. */
    public void add(Fact fact, long secondsAgo, Party... told) {
        Entry entry =
                Invented.entry(subject, fact, Instant.now().minusSeconds(secondsAgo), Agency.PROBATION, Set.of(told));
        people.add(subject, entry);
    }

    /** The facts of one kind on its record. */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return transactions.as(
                READING,
                () -> records.of(person).orElseThrow().entries().stream()
                        .map(Entry::fact)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList());
    }
}
