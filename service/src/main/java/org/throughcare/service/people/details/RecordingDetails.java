package org.throughcare.service.people.details;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.identity.ReachFact.ConnectedWith;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.OpeningCases;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Text;

/**
 * Adds a detail to the record of a person. Who they are and where they live is told to probation, prison, police and the
 * recall section; everything else to probation and prison; always to the party of whoever records it.
 */
@Component
public class RecordingDetails {
    private static final Set<Party> WHO_AND_WHERE = Set.of(Party.PROBATION, Party.PRISON, Party.POLICE, Party.PPCS);
    private static final Set<Party> THE_REST = Set.of(Party.PROBATION, Party.PRISON);
    private static final String ROUTE = "POST /cases/{crn}/person/new";

    private final Records records;
    private final Appending appending;
    private final OpeningCases cases;
    private final Transactions transactions;
    private final InstantSource clock;

    RecordingDetails(
            Records records, Appending appending, OpeningCases cases, Transactions transactions, InstantSource clock) {
        this.records = records;
        this.appending = appending;
        this.cases = cases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Records what {@code sent} says of the case, or says what must be mended; then nothing is recorded. */
    public Errors record(SignedIn who, Opening.Opened opened, SentDetail sent) {
        Errors wrong = DetailMending.of(sent.form(), sent.answers());
        if (wrong.any()) {
            return wrong;
        }
        try {
            Fact fact = sent.form().fact().apply(sent.answers());
            if (fact instanceof ConnectedWith connected) {
                connect(who, opened, sent, connected);
            } else {
                transactions.run(who.acting(), () -> append(who.staff(), subject(opened.person()), fact, sent, ""));
            }
            return Errors.none();
        } catch (DetailRefused refused) {
            return Errors.of(refused.field(), String.valueOf(refused.getMessage()));
        }
    }

    private void connect(SignedIn who, Opening.Opened opened, SentDetail sent, ConnectedWith typed) {
        String crn = typed.other().id();
        if (!(cases.open(who, crn, Act.RECORD, ROUTE) instanceof Opening.Opened other)) {
            throw new DetailRefused("crn", Text.text("details.form.connection.crn.unknown"));
        }
        if (other.person() == opened.person()) {
            throw new DetailRefused("crn", Text.text("details.form.connection.crn.same"));
        }
        transactions.run(who.acting(), () -> {
            Subject here = subject(opened.person());
            Subject there = subject(other.person());
            append(who.staff(), here, with(there, typed), sent, "");
            append(who.staff(), there, with(here, typed), sent, " at the other case");
        });
    }

    private static ConnectedWith with(Subject other, ConnectedWith typed) {
        return new ConnectedWith(other, typed.connection(), typed.account());
    }

    private Subject subject(long person) {
        return records.of(person)
                .orElseThrow(() -> new IllegalStateException("an opened case has no record"))
                .subject();
    }

    private void append(StaffMember by, Subject subject, Fact fact, SentDetail sent, String which) {
        Instant now = clock.instant();
        Entry entry = Recorded.of(subject, fact, by, knowing(fact, by.post().party()), now);
        CommandKey key = CommandKey.of(by.username(), sent.key() + which, (subject + " " + fact).getBytes(UTF_8));
        switch (appending.append(new Append(subject, List.of(entry), key, null, "DETAIL_RECORDED", ROUTE))) {
            case Appended _ -> {}
            case Overtaken _, KeyUsedOtherwise _ ->
                throw new DetailRefused(sent.form().questions().getFirst().name(), Text.text("details.sentBefore"));
        }
    }

    private static Set<Party> knowing(Fact fact, Party own) {
        Set<Party> parties = EnumSet.of(own);
        boolean whoAndWhere = fact instanceof IdentityFact
                || fact instanceof PostalAddressRecorded
                || fact instanceof ContactDetailRecorded;
        parties.addAll(whoAndWhere ? WHO_AND_WHERE : THE_REST);
        return parties;
    }
}
