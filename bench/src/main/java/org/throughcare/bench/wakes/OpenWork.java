package org.throughcare.bench.wakes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.throughcare.bench.people.Population;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;

/** People with a history, each with an appointment or an open recall on the day that is measured. */
final class OpenWork {
    private static final Acting ENGINE = new Acting.Engine("measurement");
    private static final int SLOTS = 32;
    private static final int STAGES = 5;
    private static final int FIRST_OF = 10;
    private static final Duration TAKEN_ON = Duration.ofDays(3);
    private static final Duration BEGUN = Duration.ofHours(30);
    private static final Duration SLOT = Duration.ofMinutes(15);

    private final Population population = new Population(7);
    private final Appending appending;
    private final Transactions transactions;
    private final RunningClock clock;
    private final Instant nine;
    private final int entries;

    /**
     * Work on the day on which {@code nine} is nine o'clock, of people with {@code entries} entries each.
     */
    OpenWork(ApplicationContext service, RunningClock clock, Instant nine, int entries) {
        appending = service.getBean(Appending.class);
        transactions = service.getBean(Transactions.class);
        this.clock = clock;
        this.nine = nine;
        this.entries = entries;
    }

    /**
     * Takes on {@code appointments} people, one in ten with a first appointment in some quarter of an hour of the day and the
     * others with one on the working day before, of which the outcome is asked for on the day, and {@code recalls} open recalls.
     */
    void takeOn(int appointments, int recalls) {
        clock.hold(nine.minus(TAKEN_ON));
        IntStream.range(0, appointments).parallel().forEach(number -> person(number, List.of(appointment(number))));
        clock.hold(nine.minus(Duration.ofDays(1)));
        IntStream.range(appointments, appointments + recalls)
                .parallel()
                .forEach(number -> person(number, recall(number)));
    }

    private record Said(Instant at, Fact fact) {}

    private Said appointment(int number) {
        Instant at = nine.plus(SLOT.multipliedBy(number % SLOTS));
        boolean first = number % FIRST_OF == 0;
        return new Said(
                nine.minus(TAKEN_ON),
                new AppointmentArranged(
                        first ? AppointmentKind.INITIAL : AppointmentKind.ROUTINE,
                        first ? at : at.minus(Duration.ofDays(1)),
                        "office",
                        true));
    }

    private List<Said> recall(int number) {
        Instant begun = nine.minus(BEGUN).plus(Duration.ofMinutes(number % 360));
        List<Fact> steps = List.of(
                new RecallInitiated("practitioner", null, true),
                new RecallDecided(true, Role.SPO, "cannot be managed", List.of(), null),
                new RecallSignedOff(Role.PDU_HEAD),
                new RecallSent(List.of("request")),
                new RecallReceived(begun),
                new LicenceRevoked(begun, number % 7 == 0));
        List<Said> said = new ArrayList<>();
        for (int step = 0; step <= number % (STAGES + 1); step++) {
            said.add(new Said(begun.plus(Duration.ofMinutes(step)), steps.get(step)));
        }
        return said;
    }

    private void person(int number, List<Said> more) {
        Subject subject = new Subject(Subject.Kind.PERSON, String.format(Locale.ROOT, "probation/W%06d", number));
        List<Entry> all = new ArrayList<>();
        population.person(number, entries).forEach(entry -> all.add(of(subject, entry)));
        for (int i = 0; i < more.size(); i++) {
            all.add(entry(subject, new EntryId("W" + number + "-" + i), more.get(i)));
        }
        CommandKey key = CommandKey.of("measurement", subject.id(), new byte[0]);
        transactions.run(ENGINE, () -> appending.append(new Append(subject, all, key, null, "MEASUREMENT", "bench")));
    }

    private static Entry of(Subject subject, Entry entry) {
        return new Entry(
                entry.id(),
                subject,
                entry.fact(),
                entry.times(),
                entry.provenance(),
                entry.visibility(),
                entry.supersedes());
    }

    private static Entry entry(Subject subject, EntryId id, Said said) {
        When when = new When(When.Precision.MINUTE, said.at());
        Set<Party> parties = EnumSet.of(Party.PROBATION, Party.PPCS, Party.POLICE, Party.PRISON);
        return new Entry(
                id,
                subject,
                said.fact(),
                new Times(when, when, said.at()),
                new Provenance(
                        new Source(Agency.PROBATION, "measurement"),
                        Confidence.STATED,
                        Standing.FACT,
                        List.of(),
                        List.of()),
                Visibility.of(parties, said.at()),
                null);
    }
}
