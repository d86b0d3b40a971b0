package org.throughcare.service.access.acts;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.SharingForPurpose.Share;

/**
 * Shares with the police force that is asked to arrest what an arrest needs, and nothing else: with everybody who works for it
 * when the licence is revoked and is not excluded, until the person is back or the longest time for which a case is shared.
 */
@Component
public class SharingForArrest {
    /** The parts of a case that an arrest needs. */
    public static final Set<Area> AREAS = Set.of(Area.IDENTITY, Area.ADDRESSES, Area.RISK, Area.LICENCE, Area.RECALL);

    private static final Share ARREST = new Share(
            "Arrest on a revoked licence", AREAS, member -> member.post().party() == Party.POLICE);

    private final SharingForPurpose sharing;
    private final AccessSettings settings;
    private final InstantSource clock;

    SharingForArrest(SharingForPurpose sharing, AccessSettings settings, InstantSource clock) {
        this.sharing = sharing;
        this.settings = settings;
        this.clock = clock;
    }

    /** The police forces that somebody works for here, by name. */
    public List<String> forces() {
        return sharing.organisations(ARREST);
    }

    /** Shares the case {@code person} with {@code force}, in the running transaction. */
    public void share(SignedIn who, long person, String force, String route) {
        sharing.share(who, person, ARREST, force, clock.instant().plus(settings.shared()), route);
    }

    /** Ends what was shared for an arrest of the case {@code person}, in the running transaction. */
    public void end(SignedIn who, long person, String route) {
        sharing.end(who, person, ARREST, route);
    }
}
