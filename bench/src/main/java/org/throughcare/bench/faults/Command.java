package org.throughcare.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.CommandKey;

/**
 * One entry that one writer wants on the record. Given again it is the same, so that it can be looked for afterwards.
 *
 * @param writer who writes, from 0
 * @param number which of the writer's commands, from 1
 */
record Command(int writer, int number) {
    private static final int CASES_EACH = 25;

    /** The case it belongs to: every writer has some of their own, so that none grows long. */
    Subject subject() {
        return new Subject(Subject.Kind.PERSON, "probation/F" + (100_000 + writer * CASES_EACH + number % CASES_EACH));
    }

    EntryId id() {
        return new EntryId(UUID.nameUUIDFromBytes(toString().getBytes(UTF_8)).toString());
    }

    /** The wish to append it. A retry after the first attempt differs only where it does not keep its key. */
    Append append(Instant at, String keySuffix) {
        When when = new When(When.Precision.MINUTE, at);
        Entry entry = new Entry(
                id(),
                subject(),
                new AddressLost("command " + number),
                new Times(when, when, at),
                new Provenance(
                        new Source(Agency.PROBATION, "fault trial"),
                        Confidence.STATED,
                        Standing.FACT,
                        List.of(),
                        List.of()),
                Visibility.of(Set.of(Party.PROBATION), at),
                null);
        CommandKey key =
                CommandKey.of("writer-" + writer, number + keySuffix, toString().getBytes(UTF_8));
        return new Append(subject(), List.of(entry), key, null, "TRIAL", "fault trial");
    }
}
