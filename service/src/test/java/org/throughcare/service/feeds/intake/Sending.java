package org.throughcare.service.feeds.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Records;

/** Sends in tests, and reads what then stands on the record. */
@Component
public class Sending {
    private static final Acting ENGINE = new Acting.Engine("test");
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final Intake intake;
    private final Records records;
    private final Transactions transactions;

    Sending(Intake intake, Records records, Transactions transactions) {
        this.intake = intake;
        this.records = records;
        this.transactions = transactions;
    }

    /** A prison number that no other test uses. */
    public String noms() {
        return "F" + NUMBER.incrementAndGet() + "XY";
    }

    /** A case number that no other test uses. */
    public String crn() {
        return "F1" + "%05d".formatted(NUMBER.incrementAndGet());
    }

    /** What became of each line. */
    public List<ItemAnswer> answers(FeedSource source, String... lines) {
        return intake.take(source, Intake.read(source, List.of(lines), intake.received(), 1));
    }

    /** The status of each line. */
    public List<Status> send(FeedSource source, String... lines) {
        return answers(source, lines).stream().map(ItemAnswer::status).toList();
    }

    /** A record of probation with this case number, which the person's prison number also stands on. */
    public void register(String crn, String noms) {
        List<Status> taken = send(FeedSource.PROBATION, """
                {"id": "%s-1", "subject": "person:probation/%s", "kind": "IDENTIFIER_RECORDED",
                 "fact": {"kind": "NOMS", "text": "%s"}}""".formatted(crn, crn, noms));
        if (!taken.equals(List.of(Status.ACCEPTED))) {
            throw new AssertionError("the record was not taken in: " + taken);
        }
    }

    /** The case number of somebody new whom probation knows. */
    public String registered() {
        String crn = crn();
        register(crn, noms());
        return crn;
    }

    /** A release of somebody new whom probation does not know. */
    public void releaseOfAStranger() {
        send(FeedSource.PRISON, EventText.release().line().replace("A1234BC", noms()));
    }

    /** The case that the record of this name is part of. */
    public CaseRecord record(String name) {
        Subject subject = new Subject(Subject.Kind.PERSON, name);
        return transactions
                .as(ENGINE, () -> records.of(records.caseOf(subject).orElseThrow()))
                .orElseThrow();
    }

    /** Its entries with a fact of this type, of every record that is linked with it. */
    public List<Entry> entries(String name, Class<?> fact) {
        return record(name).ofLinked().stream()
                .filter(entry -> fact.isInstance(entry.fact()))
                .toList();
    }
}
