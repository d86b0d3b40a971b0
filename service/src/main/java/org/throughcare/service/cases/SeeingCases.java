package org.throughcare.service.cases;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.premises.PremisesFact.ResidenceAgreed;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.CaseShell.LookingBack;
import org.throughcare.service.web.model.cases.CaseShell.Tab;

/** Shows a case that was opened to somebody: what their party knows of it, now or at an instant before (R78). */
@Component
public class SeeingCases {
    /** Who meets for supervision. */
    private static final Set<Role> MEETING = Set.of(Role.COM, Role.SPO);

    /** What makes the recall of somebody one's business. */
    private static final Set<Act> RECALLING = Set.of(Act.CONSIDER_RECALL, Act.DECIDE_RECALL, Act.SIGN_RECALL);

    private final Records records;
    private final IdentityBar bar;
    private final CaseAccess access;
    private final Transactions transactions;
    private final InstantSource clock;

    SeeingCases(Records records, IdentityBar bar, CaseAccess access, Transactions transactions, InstantSource clock) {
        this.records = records;
        this.bar = bar;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Somebody to whom a case was opened, looking at it now. */
    public Reader reader(SignedIn who, Opening.Opened opened) {
        return new Reader(who.staff(), opened.access(), clock.instant());
    }

    /**
     * What {@code page} makes of the case, in one transaction on behalf of whoever looks.
     *
     * @param at as of which instant, as it was asked for
     * @param here the place in the case that the page is, or null for one beside them
     * @throws ResponseStatusException as a page not found where the database does not show the case after all
     */
    public <T> T see(
            SignedIn who, Opening.Opened opened, AsKnownAt at, @Nullable CaseTab here, Function<SeenCase, T> page) {
        Reader reader = at.through(reader(who, opened));
        return see(reader, opened.person(), opened.crn(), at, here, page)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The same for a reader who is known already; empty where the database does not show the case after all. */
    public <T> Optional<T> see(
            Reader reader, long person, String crn, AsKnownAt at, @Nullable CaseTab here, Function<SeenCase, T> page) {
        return transactions.as(reader.staff().acting(), () -> {
            transactions.reads(person);
            return records.of(person).map(record -> page.apply(seen(reader, record, crn, at, here)));
        });
    }

    /** The same as it is known now, for a page beside the places of the case. */
    public <T> T see(SignedIn who, Opening.Opened opened, Function<SeenCase, T> page) {
        return see(who, opened, AsKnownAt.NOW, null, page);
    }

    private SeenCase seen(Reader reader, CaseRecord record, String crn, AsKnownAt at, @Nullable CaseTab here) {
        List<Entry> linked = Linkage.entriesOf(record.subject(), record.entries(), reader.view());
        Chronology known = Chronology.ofSorted(linked, reader.view());
        CasePicture picture = CasePicture.of(reader.party(), known);
        CaseShell shell = new CaseShell(
                bar.of(record.person(), crn, picture, reader),
                tabs(crn, reader, here),
                acts(crn, reader, picture),
                at.typed(),
                reader.lookingBack() ? back(reader, record, known) : null,
                reader.access().because() == Because.BREAK_GLASS
                        ? access.emergencyUntil(reader.staff(), record.person()).orElse(null)
                        : null,
                reader.now());
        return new SeenCase(reader, crn, record, known, picture, shell);
    }

    private static List<Tab> tabs(String crn, Reader reader, @Nullable CaseTab here) {
        String then =
                reader.lookingBack() ? "?" + AsKnownAt.PARAMETER + "=" + EnteredMoment.inAddress(reader.now()) : "";
        return Arrays.stream(CaseTab.values())
                .map(tab -> new Tab(tab.label(), tab.address(crn) + then, tab == here))
                .toList();
    }

    private static List<Tab> acts(String crn, Reader reader, CasePicture picture) {
        if (reader.lookingBack()) {
            return List.of();
        }
        List<Tab> acts = new ArrayList<>();
        if (reader.records() && reader.sees(Area.SUPERVISION)) {
            acts.add(new Tab(Text.text("cases.act.note"), Paths.newNote(crn), false));
            acts.add(new Tab(Text.text("cases.act.appointment"), Paths.newAppointment(crn), false));
            acts.add(new Tab(Text.text("cases.act.text"), Paths.newText(crn), false));
            if (!picture.all(CheckInsAsked.class).isEmpty()) {
                acts.add(new Tab(Text.text("cases.act.checkIns"), Paths.checkIns(crn), false));
            }
        }
        if (reader.records() && reader.access().whole() && reader.isOneOf(MEETING)) {
            acts.add(new Tab(Text.text("cases.act.supervision"), Paths.supervision(crn), false));
        }
        if (NeedToKnow.allows(reader.access(), reader.staff().post(), Act.ASSESS)) {
            acts.add(new Tab(Text.text("cases.act.assess"), Paths.assessment(crn), false));
        }
        if (RECALLING.stream()
                .anyMatch(
                        act -> NeedToKnow.allows(reader.access(), reader.staff().post(), act))) {
            acts.add(new Tab(Text.text("cases.act.recall"), Paths.recall(crn), false));
        }
        if (reader.sees(Area.PREMISES) && !picture.all(ResidenceAgreed.class).isEmpty()) {
            acts.add(new Tab(Text.text("cases.act.residence"), Paths.residence(crn), false));
        }
        acts.add(new Tab(Text.text("cases.arriving.link"), Paths.arriving(crn), false));
        acts.add(new Tab(Text.text("cases.officer.link"), Paths.dutyOfficer(crn), false));
        return acts;
    }

    private LookingBack back(Reader reader, CaseRecord record, Chronology then) {
        Reader today = new Reader(reader.staff(), reader.access(), clock.instant());
        int later = open(today, record) - open(reader, then);
        return new LookingBack(
                reader.now(), Text.text("cases.party." + reader.party().name()), Math.max(0, later));
    }

    private static int open(Reader reader, CaseRecord record) {
        List<Entry> linked = Linkage.entriesOf(record.subject(), record.entries(), reader.view());
        return open(reader, Chronology.ofSorted(linked, reader.view()));
    }

    private static int open(Reader reader, Chronology known) {
        return (int) known.all().stream()
                .filter(stated -> reader.knowsOf(stated.entry()))
                .count();
    }
}
