package org.throughcare.service.cases.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.NeedFact.UsedFor;
import org.throughcare.practice.licence.LicenceFact.ConditionsSet;
import org.throughcare.practice.person.PersonFact.AdjustmentsAgreed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderEnded;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** Says what stands on a case whoever opens it: protective orders in force, licence conditions, what is done differently. */
public final class StandingShown {
    private StandingShown() {}

    /** The protective orders in force, each with who is protected as a group, never as a person (A7). */
    public static List<String> orders(SeenCase seen) {
        LocalDate today = seen.today();
        Set<OrderKind> ended = new HashSet<>();
        seen.picture()
                .all(ProtectiveOrderEnded.class)
                .forEach(end -> ended.add(end.fact().order()));
        return seen.reader().sees(Area.SENTENCE)
                ? seen.picture().all(ProtectiveOrderMade.class).stream()
                        .filter(made -> seen.reader().reads(made.entry())
                                && !ended.contains(made.fact().order()))
                        .filter(made -> made.fact().endsOn() == null
                                || !made.fact().endsOn().isBefore(today))
                        .map(StandingShown::order)
                        .toList()
                : List.of();
    }

    /** Where the person lives in approved premises, or is expected; nothing where no place stands. */
    public static List<String> residence(SeenCase seen) {
        if (!seen.reader().sees(Area.PREMISES)) {
            return List.of();
        }
        return Residence.running(seen.picture())
                .map(residence -> Text.text(
                        "premises.overview." + place(residence, seen.today()),
                        residence.agreed().fact().premises(),
                        residence
                                .out()
                                .map(out -> PageDates.near(
                                        out.occurred(), seen.reader().now()))
                                .orElse(PageDates.day(residence.agreed().fact().from()))))
                .stream()
                .toList();
    }

    private static String place(Residence residence, LocalDate today) {
        if (residence.out().isPresent()) {
            return "OUT";
        }
        if (residence.arrived() != null || !residence.movements().isEmpty()) {
            return "IN";
        }
        return residence.agreed().fact().from().isAfter(today) ? "TO_COME" : "EXPECTED";
    }

    /** What is done differently for the person at appointments and in interviews (R21). */
    public static List<String> adjustments(SeenCase seen) {
        if (!seen.reader().sees(Area.CIRCUMSTANCES)) {
            return List.of();
        }
        List<String> adjustments = new ArrayList<>();
        seen.picture().all(AdjustmentsAgreed.class).stream()
                .filter(agreed -> seen.reader().reads(agreed.entry()))
                .reduce((_, later) -> later)
                .ifPresent(agreed -> adjustments.addAll(agreed.fact().adjustments()));
        IdentityPart.of(seen.known()).needs().provisionsOn(seen.today(), UsedFor.APPOINTMENTS).stream()
                .filter(held -> seen.reader().reads(held.stated().entry()))
                .forEach(held -> adjustments.add(held.fact().provision()));
        return adjustments;
    }

    /** The conditions of the licence as they were last set. */
    public static List<String> conditions(SeenCase seen) {
        return seen.reader().sees(Area.LICENCE)
                ? seen.picture().all(ConditionsSet.class).stream()
                        .filter(set -> seen.reader().reads(set.entry()))
                        .reduce((_, later) -> later)
                        .map(set -> set.fact().included())
                        .orElse(List.of())
                : List.of();
    }

    private static String order(Stated<ProtectiveOrderMade> made) {
        String protects = Text.text("cases.group." + made.fact().protects().name());
        LocalDate ends = made.fact().endsOn();
        return ends == null
                ? Text.text("cases.standing.order", made.fact().order().inWords(), protects)
                : Text.text("cases.standing.orderUntil", made.fact().order().inWords(), protects, PageDates.day(ends));
    }
}
