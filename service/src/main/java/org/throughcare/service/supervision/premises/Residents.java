package org.throughcare.service.supervision.premises;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.policy.Policy;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.supervision.ResidentsPage;
import org.throughcare.service.web.model.supervision.ResidentsPage.Colour;
import org.throughcare.service.web.model.supervision.ResidentsPage.One;

/** Lists those who live or are expected at the premises of whoever looks, and are open to them: who is out late first. */
@Component
class Residents {
    private final Caseload caseload;
    private final CaseAccess access;
    private final SeeingCases seeing;
    private final Transactions transactions;
    private final Trail trail;
    private final Policy policy;
    private final InstantSource clock;

    Residents(
            Caseload caseload,
            CaseAccess access,
            SeeingCases seeing,
            Transactions transactions,
            Trail trail,
            Policy policy,
            InstantSource clock) {
        this.caseload = caseload;
        this.access = access;
        this.seeing = seeing;
        this.transactions = transactions;
        this.trail = trail;
        this.policy = policy;
        this.clock = clock;
    }

    ResidentsPage of(SignedIn who) {
        String premises = Objects.requireNonNullElse(who.staff().organisation(), "");
        return transactions.as(who.acting(), () -> {
            Instant now = clock.instant();
            List<ListedCase> listed =
                    caseload.listed(new CasesOf.Everywhere(), who.staff().post().party(), now);
            Map<Long, Access> decided = access.of(
                    who.staff(), listed.stream().map(ListedCase::person).collect(Collectors.toSet()));
            List<One> residents = new ArrayList<>();
            for (ListedCase one : listed) {
                if (decided.get(one.person()) instanceof Access.Open open
                        && open.areas().contains(Area.PREMISES)) {
                    resident(who, one, open, premises).ifPresent(residents::add);
                }
            }
            trail.leave("CASES_LISTED", null, "GET " + Paths.PREMISES + ": " + residents.size());
            residents.sort(Comparator.comparing(One::colour).thenComparing(One::name));
            return new ResidentsPage(premises, residents, now);
        });
    }

    private Optional<One> resident(SignedIn who, ListedCase one, Access.Open open, String premises) {
        String crn = one.summary().crn().orElse("");
        Opening.Opened opened = new Opening.Opened(one.person(), crn, open);
        return seeing.see(
                        seeing.reader(who, opened),
                        one.person(),
                        crn,
                        AsKnownAt.NOW,
                        null,
                        seen -> Resident.residence(seen)
                                .filter(residence ->
                                        residence.agreed().fact().premises().equals(premises))
                                .map(residence -> shown(seen, residence, one)))
                .flatMap(found -> found);
    }

    private One shown(SeenCase seen, Residence residence, ListedCase one) {
        String standing = ResidentShown.standing(residence, seen.today());
        Optional<Instant> late = ResidentShown.outSince(seen, residence, policy);
        List<String> notes = new ArrayList<>();
        if (residence.agreed().fact().until().isBefore(seen.today())) {
            notes.add(Text.text("premises.until.past"));
        }
        int searches = Resident.unanswered(seen.picture(), residence).size();
        if (searches > 0) {
            notes.add(Text.counted("premises.list.searches", searches));
        }
        if (!ResidentShown.nextTurn(seen, residence, policy).isAfter(seen.today())) {
            notes.add(Text.text("premises.list.turn"));
        }
        if (!Resident.learned(seen.picture(), residence).isEmpty()) {
            notes.add(Text.text("premises.list.learned"));
        }
        return new One(
                seen.crn(),
                one.summary().name(),
                late.isPresent() ? Text.text("premises.list.LATE") : Text.text("premises.list." + standing),
                late.isPresent() ? Colour.RED : colour(standing),
                since(seen, residence),
                PageDates.day(residence.agreed().fact().until()),
                Objects.requireNonNullElse(residence.keyWorker(), ""),
                String.join(" ", notes),
                act(standing),
                FormKey.of(""));
    }

    private static Colour colour(String standing) {
        return switch (standing) {
            case "EXPECTED" -> Colour.YELLOW;
            case "OUT" -> Colour.BLUE;
            case "IN" -> Colour.GREEN;
            default -> Colour.GREY;
        };
    }

    private static String since(SeenCase seen, Residence residence) {
        if (!Resident.hasCome(residence)) {
            return PageDates.day(residence.agreed().fact().from());
        }
        return residence.movements().isEmpty()
                ? ""
                : PageDates.near(
                        residence.movements().getLast().occurred(),
                        seen.reader().now());
    }

    private static String act(String standing) {
        return switch (standing) {
            case "EXPECTED" -> MovementForms.ARRIVE;
            case "OUT" -> MovementForms.IN;
            case "IN" -> MovementForms.OUT;
            default -> "";
        };
    }
}
