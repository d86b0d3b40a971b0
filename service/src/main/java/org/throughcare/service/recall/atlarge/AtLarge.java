package org.throughcare.service.recall.atlarge;

import java.time.Duration;
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
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.model.partners.AtLargeList;
import org.throughcare.service.web.model.partners.AtLargeList.Sought;

/** Lists those at large whose case was shared with the reader's force, the longest at large first. */
@Component
class AtLarge {
    private final Caseload caseload;
    private final CaseAccess access;
    private final SeeingCases seeing;
    private final Transactions transactions;
    private final Trail trail;
    private final Policy policy;
    private final InstantSource clock;

    AtLarge(
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

    AtLargeList of(SignedIn who) {
        return transactions.as(who.acting(), () -> {
            Instant now = clock.instant();
            List<ListedCase> listed =
                    caseload.listed(new CasesOf.Everywhere(), who.staff().post().party(), now);
            Map<Long, Access> decided = access.of(
                    who.staff(), listed.stream().map(ListedCase::person).collect(Collectors.toSet()));
            List<Sought> sought = new ArrayList<>();
            for (ListedCase one : listed) {
                if (decided.get(one.person()) instanceof Access.Open open
                        && open.areas().contains(Area.RECALL)) {
                    sought(who, one, open).ifPresent(sought::add);
                }
            }
            trail.leave("CASES_LISTED", null, "GET " + Paths.AT_LARGE + ": " + sought.size());
            return new AtLargeList(
                    Objects.requireNonNullElse(who.staff().organisation(), ""),
                    sought.stream()
                            .sorted(Comparator.comparing(Sought::revoked).thenComparing(Sought::crn))
                            .toList(),
                    now);
        });
    }

    private Optional<Sought> sought(SignedIn who, ListedCase one, Access.Open open) {
        String crn = one.summary().crn().orElse("");
        Opening.Opened opened = new Opening.Opened(one.person(), crn, open);
        return seeing.see(
                        seeing.reader(who, opened),
                        one.person(),
                        crn,
                        AsKnownAt.NOW,
                        null,
                        seen -> Desk.of(seen, policy))
                .filter(Searching::isOn)
                .flatMap(desk -> ArrestRoom.revoked(desk).map(revoked -> {
                    Instant target = ArrestRoom.target(desk, revoked);
                    Optional<ArrestPlanMade> plan = PlanArrest.standing(desk).map(Stated::fact);
                    return new Sought(
                            crn,
                            one.summary().name(),
                            open.areas().contains(Area.RISK) ? one.summary().rosh() : null,
                            revoked.occurred(),
                            Duration.between(revoked.occurred(), desk.now()).toHours(),
                            target,
                            revoked.fact().emergency(),
                            plan.map(ArrestPlanMade::owner).orElse(""),
                            plan.map(ArrestPlanMade::recheckAt).orElse(null));
                }));
    }
}
