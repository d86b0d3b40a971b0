package org.throughcare.service.supervision.reminders;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;
import org.throughcare.service.supervision.reminders.Notifier.Reminder;
import org.throughcare.service.supervision.reminders.Reaching.Reached;
import org.throughcare.service.supervision.reminders.ReminderRows.Row;
import org.throughcare.service.supervision.reminders.ReminderRows.State;

/**
 * Reminds people of their appointments. A reminder is taken in hand and that is kept before anything is sent, so that it goes
 * out once at most: what is cut off while it is sent is not sent again. What was sent stands on the record, word for word.
 */
@Component
class RemindingPeople {
    private static final Logger LOG = LoggerFactory.getLogger(RemindingPeople.class);
    private static final Acting REMINDING = new Acting.Engine("reminders");
    private static final int MOST_AT_ONCE = 500;

    private final ReminderRows rows;
    private final AppointmentsAhead ahead;
    private final Reaching reaching;
    private final Records records;
    private final Appending appending;
    private final Transactions transactions;
    private final InstantSource clock;

    RemindingPeople(
            ReminderRows rows,
            AppointmentsAhead ahead,
            Reaching reaching,
            Records records,
            Appending appending,
            Transactions transactions,
            InstantSource clock) {
        this.rows = rows;
        this.ahead = ahead;
        this.reaching = reaching;
        this.records = records;
        this.appending = appending;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends the reminders that fall now by {@code notifiers}, the first that reaches somebody, and says how many. */
    int remind(List<Notifier> notifiers) {
        Instant now = clock.instant();
        transactions.run(REMINDING, () -> ahead.look(now));
        List<Row> falling = transactions.as(REMINDING, () -> rows.falling(now, MOST_AT_ONCE));
        int sent = 0;
        for (Row row : falling) {
            sent += reminded(row, notifiers, now) ? 1 : 0;
        }
        return sent;
    }

    private boolean reminded(Row row, List<Notifier> notifiers, Instant now) {
        Optional<Reached> reached = transactions.as(REMINDING, () -> taken(row, notifiers, now));
        if (reached.isEmpty()) {
            return false;
        }
        try {
            transactions.run(REMINDING, () -> {
                reached.get().by().send(reached.get().reminder());
                rows.become(row, State.SENT);
                record(row, reached.get(), now);
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "a reminder was not sent and is not tried again ({})",
                    failure.getClass().getSimpleName());
            transactions.run(REMINDING, () -> rows.become(row, State.FAILED));
            return false;
        }
    }

    private Optional<Reached> taken(Row row, List<Notifier> notifiers, Instant now) {
        if (!rows.take(row)) {
            return Optional.empty();
        }
        Optional<Reached> reached =
                records.of(row.person()).flatMap(record -> reaching.reached(record, row.appointment(), notifiers, now));
        if (reached.isEmpty()) {
            rows.become(row, State.NO_WAY);
        }
        return reached;
    }

    private void record(Row row, Reached reached, Instant now) {
        CaseRecord record = records.of(row.person()).orElseThrow();
        Reminder reminder = reached.reminder();
        String name = "reminder\n" + record.subject() + "\n" + row.appointment();
        When when = new When(Precision.MINUTE, now);
        Entry entry = new Entry(
                new EntryId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString()),
                record.subject(),
                new ContactNoted(reached.by().form(), ContactWith.PERSON, reminder.words(), null, false),
                new Times(when, when, now),
                new Provenance(
                        new Source(Agency.PROBATION, "Throughcare"),
                        Confidence.STATED,
                        Standing.FACT,
                        List.of(),
                        List.of()),
                Visibility.of(Set.of(Party.PROBATION, Party.PRISON), now),
                null);
        appending.append(new Append(
                record.subject(),
                List.of(entry),
                CommandKey.of("reminders", name, name.getBytes(UTF_8)),
                null,
                "REMINDER_SENT",
                "reminders"));
    }
}
