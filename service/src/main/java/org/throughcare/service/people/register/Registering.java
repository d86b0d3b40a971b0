package org.throughcare.service.people.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.identity.AddressStatus;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PostalAddress;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.identity.search.SearchHit;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.index.KeepingUp;
import org.throughcare.service.people.index.KnownPeople;
import org.throughcare.service.people.matching.Comparing;
import org.throughcare.service.people.matching.Comparing.Likeness;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.model.people.PersonFound;

/** Registers a person under a new case number in the unit of whoever does it, after saying who is on the record already. */
@Component
public class Registering {
    /** So many of a name are looked at. */
    private static final int NAMESAKES = 20;

    private static final Set<Party> KNOWING = EnumSet.of(Party.PROBATION, Party.PRISON, Party.POLICE, Party.PPCS);

    private final KeepingUp keepingUp;
    private final KnownPeople people;
    private final StaffNames names;
    private final Comparing comparing;
    private final CaseAccess access;
    private final Caseload caseload;
    private final Records records;
    private final Appending appending;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Registering(
            KeepingUp keepingUp,
            KnownPeople people,
            StaffNames names,
            Comparing comparing,
            CaseAccess access,
            Caseload caseload,
            Records records,
            Appending appending,
            Transactions transactions,
            JdbcClient jdbc,
            InstantSource clock) {
        this.keepingUp = keepingUp;
        this.people = people;
        this.names = names;
        this.comparing = comparing;
        this.access = access;
        this.caseload = caseload;
        this.records = records;
        this.appending = appending;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Who on the record could be the one to be registered.
     *
     * @param shown those the reader may know of, the likeliest first, each with what the score is made of
     * @param elsewhere whether there is somebody of whom the reader may know nothing else
     */
    public record Alike(List<PersonFound> shown, boolean elsewhere) {
        public Alike {
            shown = List.copyOf(shown);
        }

        /** Whether there is anybody. */
        public boolean any() {
            return elsewhere || !shown.isEmpty();
        }
    }

    /**
     * What became of it.
     *
     * @param crn the new case number
     * @param open whether the new case is open to whoever registered it
     */
    public record Registered(String crn, boolean open) {}

    /** Who could be {@code identity}. */
    public Alike alike(StaffMember reader, Identity identity) {
        keepingUp.catchUp();
        return transactions.as(reader.acting(), () -> {
            List<Likeness> alike = alikeOrNamesakes(identity);
            List<Long> persons = alike.stream().map(Likeness::person).toList();
            Map<Long, Access> decided = access.of(reader, persons);
            Map<Long, CaseSummary> open = caseload.summaries(persons);
            Map<String, String> holders = names.of(open.values().stream()
                    .map(CaseSummary::holder)
                    .filter(Objects::nonNull)
                    .toList());
            List<PersonFound> shown = new ArrayList<>();
            boolean elsewhere = false;
            for (Likeness one : alike) {
                switch (decided.getOrDefault(one.person(), new Access.Absent())) {
                    case Access.Open _ -> {
                        CaseSummary summary = open.get(one.person());
                        if (summary != null) {
                            shown.add(seen(summary, one, holders));
                        }
                    }
                    case Access.Restricted _ ->
                        people.of(one.person())
                                .flatMap(known ->
                                        known.identifiers().crns().stream().findFirst())
                                .ifPresent(crn -> shown.add(new PersonFound.Restricted(crn.value())));
                    case Access.Absent _ -> elsewhere = true;
                }
            }
            return new Alike(shown, elsewhere);
        });
    }

    private List<Likeness> alikeOrNamesakes(Identity identity) {
        List<Likeness> alike = new ArrayList<>(comparing.alike(identity, -1));
        Set<Long> there = alike.stream().map(Likeness::person).collect(Collectors.toSet());
        Year now = Year.from(clock.instant().atZone(London.ZONE));
        List<Long> named = people.find(Objects.requireNonNull(identity.name()).toString(), now, NAMESAKES).stream()
                .map(SearchHit::key)
                .filter(person -> !there.contains(person))
                .toList();
        alike.addAll(comparing.namesakes(identity, named));
        return alike;
    }

    /** What speaks for it and against; what any two records start from says nothing of these two. */
    private static PersonFound seen(CaseSummary summary, Likeness one, Map<String, String> holders) {
        String holder = summary.holder();
        List<String> lines = one.score().inWords();
        return new PersonFound.Seen(
                summary.crn().orElse(""),
                summary.name(),
                summary.identity().born(),
                null,
                holder == null ? "" : holders.getOrDefault(holder, holder),
                lines.subList(1, lines.size()));
    }

    /**
     * Registers {@code identity}; the same key again gives the first answer and registers nobody.
     *
     * @throws IllegalArgumentException if the post of {@code by} may not, or they are in no unit
     */
    public Registered register(StaffMember by, Identity identity, String reason, String key) {
        String unit = by.unit();
        if (!by.post().may(Act.REGISTER) || unit == null) {
            throw new IllegalArgumentException(by.post().title() + " cannot register a person here");
        }
        return transactions.as(by.acting(), () -> {
            String crn = nextCrn();
            Subject subject = new Subject(Subject.Kind.PERSON, "probation/" + crn);
            Instant now = clock.instant();
            List<Entry> entries = facts(identity, crn, unit).stream()
                    .map(fact -> Recorded.of(subject, fact, by, KNOWING, now))
                    .toList();
            CommandKey command = CommandKey.of(by.username(), key, (identity + reason).getBytes(UTF_8));
            return switch (appending.append(
                    new Append(subject, entries, command, null, "PERSON_REGISTERED", "POST /people/new"))) {
                case Appended appended -> {
                    CaseSummary summary = transactions
                            .computing(() -> caseload.summaries(List.of(appended.person())))
                            .get(appended.person());
                    String given = Objects.requireNonNull(summary).crn().orElse(crn);
                    yield new Registered(given, access.of(by, appended.person()).isOpen());
                }
                case Overtaken _, KeyUsedOtherwise _ ->
                    throw new IllegalArgumentException("this form was sent before with other details");
            };
        });
    }

    private String nextCrn() {
        return transactions.computing(() -> {
            while (true) {
                long number = jdbc.sql("select nextval('registered_case')")
                        .query(Long.class)
                        .single();
                String crn = "T%06d".formatted(number);
                if (records.found(IdentifierKind.CRN.name(), crn).isEmpty()) {
                    return crn;
                }
            }
        });
    }

    private static List<Fact> facts(Identity identity, String crn, String unit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new IdentifierRecorded(IdentifierKind.CRN, crn));
        facts.add(new NameRecorded(NameUse.CURRENT, Objects.requireNonNull(identity.name())));
        identity.others().forEach(other -> facts.add(new NameRecorded(other.use(), other.name())));
        if (identity.born() != null) {
            facts.add(new BirthDateRecorded(identity.born(), false));
        }
        identity.identifiers()
                .pncs()
                .forEach(pnc -> facts.add(new IdentifierRecorded(IdentifierKind.PNC, pnc.toString())));
        identity.identifiers()
                .noms()
                .forEach(noms -> facts.add(new IdentifierRecorded(IdentifierKind.NOMS, noms.value())));
        identity.postcodes()
                .forEach(postcode -> facts.add(new PostalAddressRecorded(
                        new PostalAddress(false, List.of(), postcode.toString()),
                        AddressStatus.MAIN,
                        null,
                        null,
                        null,
                        false,
                        null)));
        facts.add(new CaseHeld("Probation Service", unit));
        return facts;
    }
}
