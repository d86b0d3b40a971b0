package org.throughcare.service.people.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.identity.Held;
import org.throughcare.practice.identity.IdentityFact;
import org.throughcare.practice.identity.NeedFact;
import org.throughcare.practice.identity.ReachFact;
import org.throughcare.practice.identity.ReachFact.ConnectedWith;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.cases.IdentityBar;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.people.details.DetailsOf.Found;
import org.throughcare.service.people.matching.JoinedRecords;
import org.throughcare.service.people.matching.JoinedRecords.Joined;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseIdentity;
import org.throughcare.service.web.model.cases.LinkUndoing;
import org.throughcare.service.web.model.cases.PersonDetails;
import org.throughcare.service.web.model.cases.PersonDetails.Detail;
import org.throughcare.service.web.model.cases.PersonDetails.Follow;
import org.throughcare.service.web.model.cases.PersonDetails.Group;

/**
 * What is known of the person behind a case, for somebody to whom it was opened: of what their party knows the parts that
 * are open to them, and of a connected case nothing but that there is one, unless that is open to them too.
 */
@Component
public class ReadingDetails {
    private final Records records;
    private final Caseload caseload;
    private final IdentityBar bar;
    private final ShownTrail trail;
    private final JoinedRecords joined;
    private final Transactions transactions;

    ReadingDetails(
            Records records,
            Caseload caseload,
            IdentityBar bar,
            ShownTrail trail,
            JoinedRecords joined,
            Transactions transactions) {
        this.records = records;
        this.caseload = caseload;
        this.bar = bar;
        this.trail = trail;
        this.joined = joined;
        this.transactions = transactions;
    }

    private record Known(CaseRecord record, Chronology chronology) {}

    /** The page; what was shown is audited before it is. */
    public PersonDetails page(SeenCase seen) {
        return page(seen, new Known(seen.record(), seen.known()));
    }

    /** The bar at the top of the page. */
    public Optional<CaseIdentity> identity(Reader reader, long person, String crn) {
        return transactions.as(
                reader.staff().acting(), () -> known(reader, person).map(known -> bar(reader, known, crn)));
    }

    /** The form that parts the record numbered {@code id} from the case; empty where the reader sees none there. */
    public Optional<LinkUndoing> undoing(Reader reader, long person, String crn, long id, String typed) {
        return transactions.as(
                reader.staff().acting(),
                () -> known(reader, person)
                        .flatMap(known -> joined(reader, known).stream()
                                .map(Joined::shown)
                                .filter(one -> one.id() == id)
                                .findFirst()
                                .map(one -> new LinkUndoing(bar(reader, known, crn), one, typed))));
    }

    /** An entry in words, where the reader may read it. */
    public Optional<String> entry(Reader reader, long person, String id) {
        return transactions.as(
                reader.staff().acting(),
                () -> known(reader, person)
                        .flatMap(known -> known.chronology().all().stream()
                                .map(stated -> stated.entry())
                                .filter(entry ->
                                        entry.id().value().equals(id) && open(reader, entry) && isDetail(entry))
                                .findFirst()
                                .map(entry -> FactInWords.of(entry.fact()))));
    }

    /** Whether the reader may record with the form called {@code what}: the part of the case it belongs to is open to them. */
    public static boolean mayRecord(Reader reader, String what) {
        return NeedToKnow.allows(reader.access(), reader.staff().post(), Act.RECORD)
                && List.of(DetailGroup.values()).stream()
                        .filter(group -> reader.sees(group.area()))
                        .anyMatch(group -> group.forms().contains(what) || what.equals("check") || what.equals("end"));
    }

    private Optional<Known> known(Reader reader, long person) {
        transactions.reads(person);
        return records.of(person)
                .map(record -> new Known(
                        record,
                        Chronology.ofSorted(
                                Linkage.entriesOf(record.subject(), record.entries(), reader.view()), reader.view())));
    }

    private CaseIdentity bar(Reader reader, Known known, String crn) {
        return bar.of(known.record().person(), crn, CasePicture.of(reader.party(), known.chronology()), reader);
    }

    private PersonDetails page(SeenCase seen, Known known) {
        Reader reader = seen.reader();
        LocalDate today = reader.now().atZone(London.ZONE).toLocalDate();
        DetailsOf details = new DetailsOf(known.chronology(), today);
        List<Group> groups = new ArrayList<>();
        List<Entry> shown = new ArrayList<>();
        boolean records = !reader.lookingBack()
                && NeedToKnow.allows(reader.access(), reader.staff().post(), Act.RECORD);
        for (DetailGroup group : DetailGroup.values()) {
            if (!reader.sees(group.area())) {
                continue;
            }
            List<Found> found = new ArrayList<>(details.of(group));
            if (group == DetailGroup.CONNECTIONS) {
                found.addAll(connections(details));
            }
            found.removeIf(one -> !open(reader, one.stated().entry()));
            found.forEach(one -> shown.add(one.stated().entry()));
            groups.add(new Group(
                    group.name().toLowerCase(Locale.ROOT),
                    Text.text("details.group." + group.name()),
                    found.reversed().stream()
                            .map(Found::detail)
                            .sorted(Comparator.comparing(Detail::over))
                            .toList(),
                    group.forms()));
        }
        List<Joined> joins = joined(reader, known);
        joins.forEach(one -> shown.add(one.link()));
        trail.detailsShown(known.record().person(), shown);
        boolean links = !reader.lookingBack()
                && NeedToKnow.allows(reader.access(), reader.staff().post(), Act.LINK);
        return new PersonDetails(
                seen.shell(),
                records,
                groups,
                links,
                joins.stream().map(Joined::shown).toList());
    }

    private List<Joined> joined(Reader reader, Known known) {
        return reader.sees(Area.IDENTITY)
                ? joined.of(known.record(), reader.view()).stream()
                        .filter(one -> reader.reads(one.link()))
                        .toList()
                : List.of();
    }

    private static boolean open(Reader reader, Entry entry) {
        return reader.knowsOf(entry) && reader.reads(entry);
    }

    private static boolean isDetail(Entry entry) {
        return entry.fact() instanceof IdentityFact
                || entry.fact() instanceof ReachFact
                || entry.fact() instanceof NeedFact;
    }

    private List<Found> connections(DetailsOf details) {
        return details.part().connections().stream()
                .map(held -> connection(details, held))
                .toList();
    }

    private Found connection(DetailsOf details, Held<ConnectedWith> held) {
        ConnectedWith connected = held.fact();
        Optional<CaseSummary> other = records.caseOf(connected.other())
                .flatMap(person ->
                        Optional.ofNullable(caseload.summaries(List.of(person)).get(person)));
        String how =
                Text.text("details.option.Connection." + connected.connection().name());
        String account = connected.account() == null ? "" : ". " + connected.account();
        String whose = other.map(summary -> Text.text(
                        "details.connection.with", summary.name(), summary.crn().orElse("")))
                .orElse(Text.text("details.connection.hidden"));
        return details.detail(
                held,
                how + ": " + whose + account + ".",
                details.marksOf(held),
                other.flatMap(CaseSummary::crn)
                        .map(crn -> new Follow(Paths.caseOf(crn), Text.text("details.connection.open", crn)))
                        .orElse(null));
    }
}
