package org.throughcare.service.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.identity.AddressStatus;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityFact.BirthDateRecorded;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.identity.IdentityFact.NameRecorded;
import org.throughcare.practice.identity.IdentityFact.NameUse;
import org.throughcare.practice.identity.PostalAddress;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** An invented life given to an invented person: named, numbered, and placed in the invented organisation. */
final class Newcomer {
    private final Identity identity;
    private final Placement placement;
    private final Subject subject;

    Newcomer(Identity identity, Placement placement) {
        this.identity = identity;
        this.placement = placement;
        subject = new Subject(
                Subject.Kind.PERSON,
                "probation/" + identity.identifiers().crns().getFirst().value());
    }

    /**
     * Where a case lies.
     *
     * @param practitioner the code of the community practitioner
     * @param prisonManager the code of the prison offender manager
     * @param unit the unit
     * @param prison the prison, while in custody
     */
    record Placement(String practitioner, String prisonManager, String unit, String prison) {}

    Subject subject() {
        return subject;
    }

    /** The record of the life, now this person's, from what is first known on. */
    List<Entry> record(List<Entry> life) {
        List<Entry> record = new ArrayList<>();
        Instant first = life.stream()
                .map(entry -> entry.times().received())
                .min(Instant::compareTo)
                .orElseThrow();
        identity(first).forEach(record::add);
        for (Entry entry : life) {
            record.add(moved(entry));
            if (entry.fact() instanceof ReceivedIntoCustody
                    || (entry.fact() instanceof Sentenced sentenced
                            && sentenced.sentence().custodial())) {
                record.add(heldAt(entry));
            }
        }
        return record;
    }

    private List<Entry> identity(Instant at) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new NameRecorded(NameUse.CURRENT, Objects.requireNonNull(identity.name())));
        identity.others().forEach(other -> facts.add(new NameRecorded(other.use(), other.name())));
        if (identity.born() != null) {
            facts.add(new BirthDateRecorded(identity.born(), false));
        }
        identity.identifiers().crns().forEach(crn -> facts.add(number(IdentifierKind.CRN, crn.value())));
        identity.identifiers().noms().forEach(noms -> facts.add(number(IdentifierKind.NOMS, noms.value())));
        identity.identifiers().pncs().forEach(pnc -> facts.add(number(IdentifierKind.PNC, pnc.toString())));
        identity.postcodes().stream()
                .limit(1)
                .forEach(postcode -> facts.add(new PostalAddressRecorded(
                        new PostalAddress(false, List.of("1 Invented Road", placement.unit()), postcode.toString()),
                        AddressStatus.MAIN,
                        null,
                        null,
                        null,
                        true,
                        null)));
        return facts.stream().map(fact -> registered(fact, at)).toList();
    }

    private static Fact number(IdentifierKind kind, String text) {
        return new IdentifierRecorded(kind, text);
    }

    private Entry registered(Fact fact, Instant at) {
        When when = new When(When.Precision.MINUTE, at);
        return new Entry(
                new EntryId(UUID.randomUUID().toString()),
                subject,
                fact,
                new Times(when, when, at),
                new Provenance(
                        new Source(Source.Agency.PROBATION, "register"),
                        Provenance.Confidence.STATED,
                        Provenance.Standing.FACT,
                        List.of(),
                        List.of()),
                Visibility.of(EnumSet.of(Party.PROBATION, Party.PRISON, Party.POLICE, Party.PPCS), at),
                null);
    }

    private Entry moved(Entry entry) {
        return with(entry, placed(entry.fact()), entry.id(), entry.subject());
    }

    private Entry heldAt(Entry entry) {
        return with(entry, new HeldAt(placement.prison()), new EntryId(entry.id() + "-at"), entry.subject());
    }

    private Entry with(Entry entry, Fact fact, EntryId id, Subject of) {
        return new Entry(
                id,
                of.kind() == Subject.Kind.PERSON ? subject : new Subject(of.kind(), placement.unit()),
                fact,
                entry.times(),
                entry.provenance(),
                entry.visibility(),
                entry.supersedes());
    }

    private Fact placed(Fact fact) {
        return switch (fact) {
            case Allocated allocated ->
                new Allocated(
                        allocated.role() == Role.POM ? placement.prisonManager() : placement.practitioner(),
                        allocated.role(),
                        placement.unit());
            case CaseHeld held -> new CaseHeld(held.provider(), placement.unit());
            default -> fact;
        };
    }
}
