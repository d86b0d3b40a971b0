package org.throughcare.service.recall.partners;

import java.util.List;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.record.Fact;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.SharingForArrest;

/** Opens what an arrest needs to the force that is asked to arrest, from the revocation until the person is back. */
@Component
class ForceSharing {
    private final SharingForArrest sharing;

    ForceSharing(SharingForArrest sharing) {
        this.sharing = sharing;
    }

    void follow(SignedIn who, long person, List<Fact> facts, String route) {
        boolean over = facts.stream()
                .anyMatch(fact -> fact instanceof ReturnedToCustody
                        || fact instanceof RevocationRescinded
                        || fact instanceof RecallStopped);
        if (over) {
            sharing.end(who, person, route);
            return;
        }
        for (Fact fact : facts) {
            if (fact instanceof LicenceRevoked revoked && revoked.force() != null) {
                sharing.share(who, person, revoked.force(), route);
            }
        }
    }
}
