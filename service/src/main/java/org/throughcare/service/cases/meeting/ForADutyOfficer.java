package org.throughcare.service.cases.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.AddressesHeld;
import org.throughcare.practice.identity.Held;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.SeenEntries;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.cases.StagesShown;
import org.throughcare.service.cases.Visit;
import org.throughcare.service.cases.overview.InvolvedShown;
import org.throughcare.service.cases.overview.RiskShown;
import org.throughcare.service.cases.overview.StandingShown;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.DutyOfficerView;
import org.throughcare.service.web.model.cases.OpenDuty;

/** Makes the view for somebody who has never met the person. What was shown is audited before it is. */
@Component
public class ForADutyOfficer {
    /** So many contacts and duties stand on it. */
    private static final int FEW = 3;

    private final CaseDuties duties;
    private final InvolvedShown involved;
    private final SeenEntries seenEntries;
    private final ShownTrail trail;

    ForADutyOfficer(CaseDuties duties, InvolvedShown involved, SeenEntries seenEntries, ShownTrail trail) {
        this.duties = duties;
        this.involved = involved;
        this.seenEntries = seenEntries;
        this.trail = trail;
    }

    /** The view. */
    public DutyOfficerView view(SeenCase seen) {
        Visit visit = seenEntries.of(seen);
        List<CaseEntry> contacts = seen.open().stream()
                .filter(stated -> stated.fact() instanceof SupervisionFact)
                .sorted(Comparator.<Stated<?>>comparingLong(
                                stated -> stated.occurred().toEpochMilli())
                        .reversed())
                .limit(FEW)
                .map(stated -> EntryShown.of(stated, seen.reader(), visit.before()))
                .toList();
        List<OpenDuty> due = duties.shown(seen);
        trail.shown(seen.person(), "GET " + Paths.DUTY_OFFICER, contacts, due.size());
        seenEntries.stood(seen, visit, contacts);
        return new DutyOfficerView(
                seen.shell(),
                StagesShown.of(seen).orElse(null),
                RiskShown.of(seen).orElse(null),
                lives(seen),
                reached(seen),
                StandingShown.conditions(seen),
                StandingShown.orders(seen),
                StandingShown.adjustments(seen),
                due.stream().limit(FEW).toList(),
                contacts,
                involved.of(seen));
    }

    private static List<String> lives(SeenCase seen) {
        if (!seen.reader().sees(Area.ADDRESSES)) {
            return List.of();
        }
        List<String> lives = new ArrayList<>();
        IdentityPart.of(seen.known()).addresses().currentOn(seen.today()).stream()
                .filter(held -> seen.reader().reads(held.stated().entry()))
                .map(ForADutyOfficer::inWords)
                .forEach(lives::add);
        last(seen, AddressRecorded.class).forEach(stated -> lives.add(FactLine.of(stated)));
        last(seen, AddressLost.class).forEach(stated -> lives.add(FactLine.of(stated)));
        return lives;
    }

    private static String inWords(Held<PostalAddressRecorded> held) {
        return Text.text(
                AddressesHeld.verified(held) ? "cases.officer.checked" : "cases.officer.notChecked",
                held.fact().address().inWords());
    }

    private static List<String> reached(SeenCase seen) {
        return seen.reader().sees(Area.ADDRESSES)
                ? IdentityPart.of(seen.known()).details().stream()
                        .filter(held -> held.standsOn(seen.today())
                                && seen.reader().reads(held.stated().entry()))
                        .map(held -> held.fact().value())
                        .toList()
                : List.of();
    }

    private static <F extends Fact> List<Stated<F>> last(SeenCase seen, Class<F> type) {
        List<Stated<F>> readable = seen.picture().all(type).stream()
                .filter(stated -> seen.reader().reads(stated.entry()))
                .toList();
        return readable.isEmpty() ? List.of() : List.of(readable.getLast());
    }
}
