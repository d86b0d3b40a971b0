package org.throughcare.service.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.commands.register.InventedPeople;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.OpeningCases;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.acts.DecidingRequest;
import org.throughcare.service.access.acts.RequestingAccess;
import org.throughcare.service.access.acts.Requests;
import org.throughcare.service.access.acts.SharingWithPartner;
import org.throughcare.service.access.acts.SharingWithPartner.Share;

/** Opens a few cases to those who see only what is shared with them or granted, as a senior probation officer would. */
@Component
class SeedingShares {
    private static final String ROUTE = "demonstration";
    private static final int EACH = 4;
    private static final Duration SHARED = Duration.ofDays(180);
    private static final Duration GRANTED = Duration.ofDays(28);
    private static final List<Asker> ASKERS = List.of(
            new Asker("inspector", "Chosen for the inspection of this unit.", 8),
            new Asker("sfo-lead", "A review of what led to the charge.", 12),
            new Asker("north-victims", "Statutory contact with the victim in this case.", 20),
            new Asker("data-protection", "A request for what is recorded about them.", 24));
    private static final List<Partner> PARTNERS = List.of(
            new Partner(
                    "police-north",
                    "Joint work on risk under public protection arrangements.",
                    Set.of(Area.IDENTITY, Area.ADDRESSES, Area.RISK, Area.LICENCE, Area.RECALL, Area.PARTNERSHIP)),
            new Partner(
                    "provider",
                    "Treatment under the requirement of the order.",
                    Set.of(Area.IDENTITY, Area.TREATMENT, Area.SUPERVISION)));

    private final StaffRegister register;
    private final OpeningCases opening;
    private final SharingWithPartner sharing;
    private final RequestingAccess requesting;
    private final DecidingRequest deciding;
    private final Requests requests;

    SeedingShares(
            StaffRegister register,
            OpeningCases opening,
            SharingWithPartner sharing,
            RequestingAccess requesting,
            DecidingRequest deciding,
            Requests requests) {
        this.register = register;
        this.opening = opening;
        this.sharing = sharing;
        this.requesting = requesting;
        this.deciding = deciding;
        this.requests = requests;
    }

    /**
     * Somebody who asks.
     *
     * @param first the number of the first person whose case they ask for
     */
    private record Asker(String username, String reason, int first) {}

    private record Partner(String username, String purpose, Set<Area> areas) {}

    /** Shares some of the first {@code people}, of whom {@code names} are the first. */
    void seed(InventedPeople names, int people, Instant now) {
        List<SignedIn> seniors = register.all().stream()
                .filter(member -> member.post().may(Act.SHARE))
                .map(member -> new SignedIn(member, now))
                .toList();
        int next = 0;
        for (Partner partner : PARTNERS) {
            for (int number = 0; number < EACH; number++) {
                share(seniors, partner, crn(names, next++ % people), now);
            }
        }
        for (Asker asker : ASKERS) {
            for (int number = 0; number < EACH; number++) {
                grant(seniors, asker, crn(names, (asker.first() + number) % people), now);
            }
        }
    }

    private static String crn(InventedPeople names, int number) {
        return names.person(number).identifiers().crns().getFirst().value();
    }

    private StaffMember named(String username) {
        return register.named(username).orElseThrow();
    }

    private void share(List<SignedIn> seniors, Partner partner, String crn, Instant now) {
        Share share =
                new Share(named(partner.username()).id(), partner.purpose(), partner.areas(), now, now.plus(SHARED));
        for (SignedIn senior : seniors) {
            if (opening.open(senior, crn, Act.SHARE, ROUTE) instanceof Opening.Opened opened) {
                sharing.share(senior, opened, share, ROUTE);
                return;
            }
        }
    }

    private void grant(List<SignedIn> seniors, Asker asker, String crn, Instant now) {
        requesting.ask(new SignedIn(named(asker.username()), now), crn, asker.reason(), ROUTE);
        for (SignedIn senior : seniors) {
            Optional<Long> waiting = requests.waitingFor(senior).stream()
                    .filter(request -> request.crn().equals(crn))
                    .map(request -> request.id())
                    .findFirst();
            if (waiting.isPresent()) {
                deciding.grant(senior, waiting.get(), GRANTED, asker.reason(), ROUTE);
                return;
            }
        }
    }
}
