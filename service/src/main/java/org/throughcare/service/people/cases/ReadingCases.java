package org.throughcare.service.people.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.CasePage;
import org.throughcare.service.web.model.cases.OpenDuty;

/**
 * Makes the page of a case for somebody to whom it was opened: what their party knows of it, and of that the parts that
 * are open to them. What was shown is audited before it is.
 */
@Component
public class ReadingCases {
    /** So many entries stand on one page. */
    public static final int ENTRIES = 50;

    private static final ZoneId ZONE = London.ZONE;

    private final Records records;
    private final Caseload caseload;
    private final IdentityBar bar;
    private final CaseAccess access;
    private final ShownTrail trail;
    private final Transactions transactions;

    ReadingCases(
            Records records,
            Caseload caseload,
            IdentityBar bar,
            CaseAccess access,
            ShownTrail trail,
            Transactions transactions) {
        this.records = records;
        this.caseload = caseload;
        this.bar = bar;
        this.access = access;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * The page {@code number}, from 1, of the case {@code person}; empty where the database does not show it after all.
     *
     * @param crn its number in the world
     */
    public Optional<CasePage> page(Reader reader, long person, String crn, int number) {
        return transactions.as(reader.staff().acting(), () -> {
            transactions.reads(person);
            return records.of(person).map(record -> page(reader, record, crn, number));
        });
    }

    private CasePage page(Reader reader, CaseRecord record, String crn, int number) {
        List<Entry> linked = Linkage.entriesOf(record.subject(), record.entries(), reader.view());
        Chronology known = Chronology.ofSorted(linked, reader.view());
        List<Stated<?>> open = known.all().stream()
                .filter(stated -> reader.knowsOf(stated.entry()))
                .sorted(Comparator.<Stated<?>, Instant>comparing(Stated::known)
                        .thenComparing(stated -> stated.entry(), Entry.ORDER)
                        .reversed())
                .toList();
        int pages = Math.max(1, (open.size() + ENTRIES - 1) / ENTRIES);
        int current = Math.clamp(number, 1, pages);
        List<CaseEntry> entries = open.stream()
                .skip((current - 1L) * ENTRIES)
                .limit(ENTRIES)
                .map(stated -> EntryShown.of(stated, reader))
                .toList();
        List<OpenDuty> duties = duties(reader, record.person(), known);
        trail.shown(record.person(), entries, duties.size());
        return new CasePage(
                bar.of(record.person(), crn, CasePicture.of(reader.party(), known), reader),
                reader.access().because() == Because.BREAK_GLASS
                        ? access.emergencyUntil(reader.staff(), record.person()).orElse(null)
                        : null,
                duties,
                entries,
                open.size(),
                NeedToKnow.allows(reader.access(), reader.staff().post(), Act.READ_ACCESS_LOG),
                reader.now(),
                new Pagination(current, ENTRIES, open.size(), Paths.caseOf(crn) + "?page="));
    }

    private List<OpenDuty> duties(Reader reader, long person, Chronology known) {
        LocalDate tomorrow = reader.now().atZone(ZONE).toLocalDate().plusDays(1);
        OpenDuties asked = new OpenDuties(
                reader.party(),
                Set.of(),
                reader.now(),
                tomorrow.atStartOfDay(ZONE).toInstant());
        Map<EntryId, Entry> entries = known.all().stream()
                .map(stated -> stated.entry())
                .collect(Collectors.toMap(Entry::id, Function.identity(), (one, _) -> one));
        return caseload.open(person, asked).stream()
                .map(CaseDuty::duty)
                .filter(duty -> !duty.card().shadow() && within(duty, entries, reader))
                .map(duty -> readable(duty, entries, reader)
                        ? DutyShown.of(duty, entries, reader.now())
                        : DutyShown.withoutReason(duty, reader.now()))
                .toList();
    }

    /** Those to whom the whole case is open see every duty of their party; the others those that rest on open parts alone. */
    private static boolean within(RaisedDuty duty, Map<EntryId, Entry> entries, Reader reader) {
        if (reader.access().areas().size() == Area.values().length) {
            return true;
        }
        Set<EntryId> open = new HashSet<>();
        entries.values().stream().filter(reader::knowsOf).map(Entry::id).forEach(open::add);
        return duty.evidence().stream().map(Joined::entry).allMatch(open::contains);
    }

    private static boolean readable(RaisedDuty duty, Map<EntryId, Entry> entries, Reader reader) {
        return duty.evidence().stream()
                .map(joined -> Optional.ofNullable(entries.get(joined.entry())))
                .flatMap(Optional::stream)
                .allMatch(reader::reads);
    }
}
