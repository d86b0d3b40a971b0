package org.throughcare.service.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.premises.PremisesFact;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.premises.PremisesFact.ResidentArrived;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.SignedOut;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.OpeningCases;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.acts.SharingWithPremises;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/** Gives a few people on licence a place in the invented approved premises: one is in, one is out, one is expected today. */
@Component
class SeedingResidents {
    private static final String ROUTE = "demonstration";
    private static final String SENIOR = "northgate-spo1";
    private static final int FIRST = 20;
    private static final int PLACES = 3;

    private final StaffRegister register;
    private final OpeningCases opening;
    private final SharingWithPremises sharing;
    private final Transactions transactions;
    private final Records records;
    private final Appending appending;

    SeedingResidents(
            StaffRegister register,
            OpeningCases opening,
            SharingWithPremises sharing,
            Transactions transactions,
            Records records,
            Appending appending) {
        this.register = register;
        this.opening = opening;
        this.sharing = sharing;
        this.transactions = transactions;
        this.records = records;
        this.appending = appending;
    }

    void seed(InventedPeople names, int people, Instant now) {
        SignedIn senior = new SignedIn(register.named(SENIOR).orElseThrow(), now);
        int given = 0;
        for (int number = FIRST; number < people && given < PLACES; number++) {
            String crn = names.person(number).identifiers().crns().getFirst().value();
            if (opening.open(senior, crn, Act.RECORD, ROUTE) instanceof Opening.Opened opened
                    && give(senior, opened, given, now)) {
                given++;
            }
        }
    }

    private boolean give(SignedIn senior, Opening.Opened opened, int which, Instant now) {
        return transactions.as(senior.acting(), () -> {
            CaseRecord record = records.of(opened.person()).orElseThrow();
            KnownAt view = new KnownAt(Party.PROBATION, now);
            CasePicture picture = CasePicture.of(
                    Party.PROBATION,
                    Chronology.ofSorted(Linkage.entriesOf(record.subject(), record.entries(), view), view));
            if (SupervisionState.at(picture, now) != SupervisionState.ON_LICENCE) {
                return false;
            }
            LocalDate from = now.minus(Duration.ofDays(which == 2 ? 0 : 9))
                    .atZone(London.ZONE)
                    .toLocalDate();
            appending.append(new Append(
                    record.subject(),
                    residence(senior, record, from, which, now),
                    CommandKey.of(ROUTE, "resident " + which, new byte[0]),
                    null,
                    "DEMONSTRATION_RESIDENT_ADDED",
                    ROUTE));
            sharing.share(senior, opened.person(), Organisation.LARCH_HOUSE, from.plusMonths(3), ROUTE);
            return true;
        });
    }

    private static List<Entry> residence(SignedIn senior, CaseRecord record, LocalDate from, int which, Instant now) {
        List<Entry> entries = new ArrayList<>();
        Entry place = entry(
                senior,
                record,
                new ResidenceAgreed(Organisation.LARCH_HOUSE, from, from.plusMonths(3), which == 2 ? null : "M. Tarn"),
                now.minus(Duration.ofDays(12)),
                now);
        entries.add(place);
        if (which < 2) {
            entries.add(entry(senior, record, new ResidentArrived(place.id()), now.minus(Duration.ofDays(8)), now));
            entries.add(entry(senior, record, new SignedOut("the library"), now.minus(Duration.ofHours(6)), now));
            entries.add(entry(senior, record, new PremisesFact.SignedIn(null), now.minus(Duration.ofHours(4)), now));
        }
        if (which == 1) {
            entries.add(
                    entry(senior, record, new SignedOut("an interview for work"), now.minus(Duration.ofHours(2)), now));
            entries.add(entry(
                    senior,
                    record,
                    new RoomSearchAsked(Role.SPO, false, "A parcel came that nobody can account for."),
                    now.minus(Duration.ofHours(3)),
                    now));
        }
        return entries;
    }

    private static Entry entry(SignedIn senior, CaseRecord record, Fact fact, Instant occurred, Instant now) {
        return Recorded.of(
                record.subject(), fact, senior.staff(), Set.of(Party.PROBATION), occurred, Standing.FACT, now);
    }
}
