package org.throughcare.service.supervision.premises;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.CurfewNights;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.duties.premises.RoutineSearchDue;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.premises.Curfew;
import org.throughcare.practice.premises.PremisesFact;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.premises.PremisesFact.SearchConsidered;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Row;

/** A resident in words: where they live, when they went out and came in, the curfew, and searches of the room. */
final class ResidentShown {
    private static final int SHOWN = 30;

    private ResidentShown() {}

    static String says(SeenCase seen) {
        return Resident.residence(seen)
                .map(residence -> Text.text(
                        "premises.says." + standing(residence, seen.today()),
                        residence.agreed().fact().premises(),
                        residence
                                .out()
                                .map(out -> PageDates.near(
                                        out.occurred(), seen.reader().now()))
                                .orElse(PageDates.day(residence.agreed().fact().from()))))
                .orElse(Text.text("premises.says.NONE"));
    }

    /** Where a residence stands, as one word of the pages. */
    static String standing(Residence residence, LocalDate today) {
        if (!Resident.hasCome(residence)) {
            return residence.agreed().fact().from().isAfter(today) ? "TO_COME" : "EXPECTED";
        }
        return residence.out().isPresent() ? "OUT" : "IN";
    }

    /** The day on which the next search in turn is due. */
    static LocalDate nextTurn(SeenCase seen, Residence residence, Policy policy) {
        LocalDate last = seen.picture().all(RoomSearchAnswered.class).stream()
                .filter(one -> one.fact().answer() == SearchAnswer.DONE && residence.covers(one.occurred()))
                .map(Stated::date)
                .max(Comparator.naturalOrder())
                .orElse(residence.agreed().fact().from());
        return RoutineSearchDue.next(policy, last);
    }

    static List<Block> blocks(SeenCase seen, Policy policy) {
        List<Block> blocks = new ArrayList<>();
        Residence.of(seen.picture()).reversed().forEach(residence -> {
            boolean over = residence.ending() != null;
            blocks.add(new Block(
                    "residence-" + blocks.size(),
                    Text.text(
                            over ? "premises.block.earlier" : "premises.block.residence",
                            residence.agreed().fact().premises()),
                    facts(seen, residence, policy),
                    over));
            if (!over) {
                List<Row> movements = movements(seen, residence, policy);
                blocks.add(new Block("movements", Text.text("premises.block.movements"), movements, false));
            }
        });
        List<Row> searches = searches(seen);
        if (!searches.isEmpty()) {
            blocks.add(new Block("searches", Text.text("premises.block.searches"), searches, false));
        }
        return blocks;
    }

    private static List<Row> facts(SeenCase seen, Residence residence, Policy policy) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Text.text("premises.from"),
                residence.arrived() == null
                        ? Text.text(
                                "premises.from.expected",
                                PageDates.day(residence.agreed().fact().from()))
                        : PageDates.dayAndTime(residence.arrived().occurred())));
        LocalDate until = residence.agreed().fact().until();
        boolean overdue = residence.ending() == null && until.isBefore(seen.today());
        rows.add(new Row(
                Text.text("premises.until"), PageDates.day(until), overdue ? Text.text("premises.until.past") : ""));
        if (residence.ending() != null) {
            rows.add(Row.of(
                    Text.text("premises.ended"),
                    PageDates.dayAndTime(residence.ending().occurred()) + ": "
                            + FactInWords.of(residence.ending().fact())));
            return rows;
        }
        rows.add(Row.of(
                Text.text("premises.worker"),
                Optional.ofNullable(residence.keyWorker()).orElse(Text.text("premises.worker.none"))));
        CurfewNights nights = CurfewNights.of(seen.picture(), policy);
        LocalDate tonight = nights.dateOfNight(seen.reader().now());
        Curfew.Night night = nights.hours(tonight).night(tonight);
        rows.add(Row.of(
                Text.text("premises.curfew.hours"),
                Text.text(
                        "premises.curfew.from.to",
                        PageDates.dayAndTime(night.from()),
                        PageDates.dayAndTime(night.to()),
                        nights.basis(tonight)
                                .map(basis -> basis.fact().basis())
                                .orElse(Text.text("premises.curfew.standard")))));
        rows.add(Row.of(Text.text("premises.turn.next"), PageDates.day(nextTurn(seen, residence, policy))));
        return rows;
    }

    private static List<Row> movements(SeenCase seen, Residence residence, Policy policy) {
        Set<EntryId> late = new HashSet<>();
        CurfewNights.of(seen.picture(), policy)
                .breaches(residence, seen.reader().now())
                .forEach(breach -> late.add(breach.out().id()));
        List<Row> rows = new ArrayList<>(residence.movements().reversed().stream()
                .limit(SHOWN)
                .map(one -> new Row(
                        PageDates.dayAndTime(one.occurred()),
                        FactInWords.of(one.fact()),
                        late.contains(one.id()) ? Text.text("premises.curfew.out") : ""))
                .toList());
        if (rows.isEmpty()) {
            rows.add(Row.of(Text.text("premises.block.movements"), Text.text("premises.movements.none")));
        }
        return rows;
    }

    private static List<Row> searches(SeenCase seen) {
        List<Stated<?>> all = new ArrayList<>(rests(seen));
        all.removeIf(one -> !isOfASearch(one));
        return all.reversed().stream()
                .limit(SHOWN)
                .map(one -> Row.of(PageDates.dayAndTime(one.occurred()), FactInWords.of(one.fact())))
                .toList();
    }

    private static boolean isOfASearch(Stated<?> one) {
        return one.fact() instanceof RoomSearchAsked
                || one.fact() instanceof RoomSearchAnswered
                || one.fact() instanceof RoomSearchSettled
                || one.fact() instanceof SearchConsidered;
    }

    /** The entries on premises, in the order in which they happened. */
    static List<Stated<?>> rests(SeenCase seen) {
        return seen.readable().stream()
                .filter(one -> one.fact() instanceof PremisesFact)
                .toList();
    }

    /** The curfew that has begun for somebody who is out; empty while none has. */
    static Optional<Instant> outSince(SeenCase seen, Residence residence, Policy policy) {
        return residence
                .out()
                .map(out -> CurfewNights.of(seen.picture(), policy).beginsAfter(out))
                .filter(began -> !began.isAfter(seen.reader().now()));
    }
}
