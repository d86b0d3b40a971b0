package org.throughcare.service.access.acts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.SharingForPurpose.Share;

/**
 * Shares with those who work at approved premises what they need of a resident, and nothing else: with everybody who works there
 * when the place is agreed and is not excluded, until the person has left, and at the latest the longest time for which a
 * request is granted after the day on which they were to leave.
 */
@Component
public class SharingWithPremises {
    /** The parts of a case that premises need. */
    public static final Set<Area> AREAS = Set.of(Area.IDENTITY, Area.ADDRESSES, Area.RISK, Area.LICENCE, Area.PREMISES);

    private static final Share RESIDENCE = new Share(
            "Residence at approved premises", AREAS, member -> member.post() == Post.APPROVED_PREMISES_WORKER);

    private final SharingForPurpose sharing;
    private final AccessSettings settings;
    private final InstantSource clock;

    SharingWithPremises(SharingForPurpose sharing, AccessSettings settings, InstantSource clock) {
        this.sharing = sharing;
        this.settings = settings;
        this.clock = clock;
    }

    /** The approved premises that somebody works at here, by name. */
    public List<String> premises() {
        return sharing.organisations(RESIDENCE);
    }

    /** Shares the case {@code person} with {@code premises} for a residence until {@code until}, in the running transaction. */
    public void share(SignedIn who, long person, String premises, LocalDate until, String route) {
        Instant now = clock.instant();
        Instant leaving = until.plusDays(1).atStartOfDay(London.ZONE).toInstant();
        Instant ends = (leaving.isAfter(now) ? leaving : now).plus(settings.granted());
        sharing.share(who, person, RESIDENCE, premises, ends, route);
    }

    /** Ends what was shared for a residence of the case {@code person}, in the running transaction. */
    public void end(SignedIn who, long person, String route) {
        sharing.end(who, person, RESIDENCE, route);
    }
}
