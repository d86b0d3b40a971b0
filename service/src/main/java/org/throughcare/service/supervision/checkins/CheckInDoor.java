package org.throughcare.service.supervision.checkins;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.CheckIns;
import org.throughcare.practice.casework.CheckIns.State;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.When;
import org.throughcare.practice.supervision.CheckInFact.CheckInAnswer;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.CaseNumbers;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/**
 * Where the program that people check in with brings what they answered: once for each number that it gives, and only while
 * check-ins are approved. What somebody said while an approval is looked at again is not lost.
 */
@RestController
class CheckInDoor {
    static final String ADDRESS = "/api/check-ins";

    private static final int MOST = 50;
    private static final int LONGEST = 4_000;
    private static final Set<State> OPEN = Set.of(State.RUNNING, State.REOPENED);

    private final Records records;
    private final Appending appending;
    private final CaseNumbers numbers;
    private final Transactions transactions;
    private final InstantSource clock;

    CheckInDoor(
            Records records, Appending appending, CaseNumbers numbers, Transactions transactions, InstantSource clock) {
        this.records = records;
        this.appending = appending;
        this.numbers = numbers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is sent.
     *
     * @param id what a retry is known by
     * @param crn of the person
     * @param answers what they answered
     * @param talk whether they asked to be spoken with
     */
    record Given(
            @Nullable String id,
            @Nullable String crn,
            @Nullable List<Answered> answers,
            @Nullable Boolean talk) {}

    /** A question and its answer. */
    record Answered(@Nullable String question, @Nullable String answer) {}

    @PostMapping(ADDRESS)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void checkIn(ClientCaller caller, @RequestBody Given given) {
        String id = text(given.id(), "id");
        String crn = text(given.crn(), "crn");
        CheckInReceived fact = fact(given);
        transactions.run(caller.acting(), () -> {
            OptionalLong person = numbers.byCrn(crn);
            CaseRecord record = (person.isPresent() ? records.of(person.getAsLong()) : Optional.<CaseRecord>empty())
                    .orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "No check-ins are expected under this number."));
            CommandKey key = CommandKey.of(caller.acting().name(), "check-in " + id, (crn + fact).getBytes(UTF_8));
            if (appending.answered(List.of(key)).isEmpty()) {
                append(record, fact, key);
            }
        });
    }

    private void append(CaseRecord record, CheckInReceived fact, CommandKey key) {
        Instant now = clock.instant();
        KnownAt view = new KnownAt(Party.PROBATION, now);
        CasePicture picture = CasePicture.of(
                Party.PROBATION,
                Chronology.ofSorted(Linkage.entriesOf(record.subject(), record.entries(), view), view));
        if (!OPEN.contains(CheckIns.of(picture).state(picture, now))) {
            throw refused(HttpStatus.NOT_FOUND, "No check-ins are expected under this number.");
        }
        When when = new When(When.Precision.MINUTE, now);
        Entry entry = new Entry(
                new EntryId(UUID.randomUUID().toString()),
                record.subject(),
                fact,
                new Times(when, when, now),
                new Provenance(
                        new Source(Agency.PROBATION, "remote check-in"),
                        Confidence.STATED,
                        Standing.HEARSAY,
                        List.of(),
                        List.of()),
                Visibility.of(Set.of(Party.PROBATION), now),
                null);
        Append append = new Append(record.subject(), List.of(entry), key, null, "CHECK_IN_RECEIVED", "POST " + ADDRESS);
        if (!(appending.append(append) instanceof Appended)) {
            throw refused(HttpStatus.CONFLICT, "This id came before with other answers.");
        }
    }

    private static CheckInReceived fact(Given given) {
        List<CheckInAnswer> answers = new ArrayList<>();
        if (given.answers() == null || given.answers().size() > MOST) {
            throw refused(HttpStatus.UNPROCESSABLE_CONTENT, "answers: a list of at most " + MOST + " is needed.");
        }
        for (Answered one : given.answers()) {
            answers.add(new CheckInAnswer(text(one.question(), "question"), text(one.answer(), "answer")));
        }
        return new CheckInReceived(answers, Boolean.TRUE.equals(given.talk()));
    }

    private static String text(@Nullable String given, String name) {
        if (given == null || given.isBlank() || given.length() > LONGEST) {
            throw refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    name + ": a text of at most " + LONGEST + " characters is needed.");
        }
        return given.strip();
    }

    private static ResponseStatusException refused(HttpStatus status, String why) {
        return new ResponseStatusException(status, why);
    }
}
