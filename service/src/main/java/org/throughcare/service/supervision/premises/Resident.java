package org.throughcare.service.supervision.premises;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.Residence;
import org.throughcare.practice.duties.premises.SearchToConsider;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAnswered;
import org.throughcare.practice.premises.PremisesFact.RoomSearchAsked;
import org.throughcare.practice.premises.PremisesFact.RoomSearchSettled;
import org.throughcare.practice.premises.PremisesFact.SearchAnswer;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.cases.SeenCase;

/** What the forms of a resident ask of the record: where they live, and which searches wait for whom. */
final class Resident {
    static final Set<Role> STAFF = Set.of(Role.AP_STAFF);
    static final Set<Role> SUPERVISING = Set.of(Role.COM, Role.SPO);
    static final Set<Role> SENIOR = Set.of(Role.SPO, Role.PDU_HEAD);

    private Resident() {}

    static Role role(SeenCase seen) {
        return seen.reader().staff().post().recordsAs();
    }

    static Optional<Residence> residence(SeenCase seen) {
        return Residence.running(seen.picture());
    }

    /** Whether they have come, as far as anything on record says. */
    static boolean hasCome(Residence residence) {
        return residence.arrived() != null || !residence.movements().isEmpty();
    }

    /** The searches that were asked for in the residence and not answered, the oldest first. */
    static List<Stated<RoomSearchAsked>> unanswered(CasePicture picture, Residence residence) {
        Set<EntryId> answered = new HashSet<>();
        picture.all(RoomSearchAnswered.class)
                .forEach(one -> answered.add(one.fact().asked()));
        return picture.all(RoomSearchAsked.class).stream()
                .filter(one -> residence.covers(one.occurred()) && !answered.contains(one.id()))
                .toList();
    }

    /** The answers on which a senior has to decide, the oldest first. */
    static List<Stated<RoomSearchAnswered>> undecided(CasePicture picture) {
        Set<EntryId> settled = new HashSet<>();
        picture.all(RoomSearchSettled.class)
                .forEach(one -> settled.add(one.fact().answer()));
        return picture.all(RoomSearchAnswered.class).stream()
                .filter(one -> one.fact().answer() == SearchAnswer.WOULD_ALERT && !settled.contains(one.id()))
                .toList();
    }

    /** What was learned in the residence since a search was last weighed or asked for. */
    static List<Stated<?>> learned(CasePicture picture, Residence residence) {
        return SearchToConsider.unweighed(picture, residence);
    }
}
