package org.throughcare.service.access.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Reviewing an emergency opening: by somebody whose post reviews them and who was told of it or may see the case, and never
 * by the one who opened it (abuse case 5). An opening that was not right ends at once.
 */
@Component
public class ReviewingEmergency {
    private final Emergencies emergencies;
    private final Grants grants;
    private final CaseAccess access;
    private final Notices notices;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    ReviewingEmergency(
            Emergencies emergencies,
            Grants grants,
            CaseAccess access,
            Notices notices,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.emergencies = emergencies;
        this.grants = grants;
        this.access = access;
        this.notices = notices;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of reviewing. */
    public sealed interface Outcome {
        /** The review stands. */
        record Reviewed() implements Outcome {}

        /** There is no such opening that waits for their review: it is another's, their own, or reviewed already. */
        record NotFound() implements Outcome {}

        /**
         * The note says too little.
         *
         * @param least the fewest characters it must have
         */
        record NoteTooShort(int least) implements Outcome {}
    }

    /** What waits for a review that {@code who} may make, the one due first first. */
    public List<Emergency> waitingFor(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> emergencies
                        .waiting(who.staff().unit(), who.staff().id())
                        .stream()
                        .filter(emergency -> mayReview(who, emergency))
                        .toList()));
    }

    /** What was reviewed and {@code who} may know of, newest first. */
    public List<Emergency> reviewed(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> emergencies
                        .reviewed(who.staff().unit(), who.staff().id())
                        .stream()
                        .filter(emergency -> mayReview(who, emergency))
                        .toList()));
    }

    /** The opening with this number, if {@code who} may review it and nobody has. */
    public Optional<Emergency> waiting(SignedIn who, long id) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> emergencies
                        .numbered(id)
                        .filter(emergency -> emergency.review() == null && mayReview(who, emergency))));
    }

    /** Puts in what {@code who} found about the opening with this number. */
    public Outcome review(SignedIn who, long id, EmergencyFinding finding, String note, String route) {
        if (settings.tooShort(note)) {
            return new Outcome.NoteTooShort(settings.leastReason());
        }
        return transactions.as(
                who.acting(), () -> transactions.computing(() -> reviewed(who, id, finding, note.strip(), route)));
    }

    private Outcome reviewed(SignedIn who, long id, EmergencyFinding finding, String note, String route) {
        Optional<Emergency> waiting = waiting(who, id);
        Instant now = clock.instant();
        if (waiting.isEmpty() || !emergencies.review(id, who.staff().id(), finding, note, now)) {
            trail.leave("BREAK_GLASS_REVIEW_REFUSED", null, route);
            return new Outcome.NotFound();
        }
        Emergency emergency = waiting.get();
        if (finding == EmergencyFinding.NOT_RIGHT) {
            grants.end(emergency.grant(), now, who.staff().id());
        }
        notices.tell(emergency.staff(), emergency.person(), Notices.Kind.EMERGENCY_REVIEWED);
        trail.leave("BREAK_GLASS_REVIEWED", emergency.person(), route, finding + ": " + note);
        return new Outcome.Reviewed();
    }

    private boolean mayReview(SignedIn who, Emergency emergency) {
        long me = who.staff().id();
        if (emergency.staff() == me
                || !who.staff().post().may(Act.REVIEW_EMERGENCY)
                || !access.couldBeGiven(who.staff(), emergency.person())) {
            return false;
        }
        return isAsked(emergency, me)
                || NeedToKnow.allows(
                        access.of(who.staff(), emergency.person()), who.staff().post(), Act.REVIEW_EMERGENCY);
    }

    private static boolean isAsked(Emergency emergency, long staff) {
        Long told = emergency.told();
        Long escalatedTo = emergency.escalatedTo();
        return (told != null && told == staff) || (escalatedTo != null && escalatedTo == staff);
    }
}
