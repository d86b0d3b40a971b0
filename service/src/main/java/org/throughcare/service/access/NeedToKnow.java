package org.throughcare.service.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.access.Grant.Basis;

/**
 * The one policy that decides every access: a post that reaches the case, or something that opens it to this person now,
 * and no exclusion, and either no restriction or a place on its list. Exclusion beats everything; an emergency opening
 * beats a restriction. The row-level security of the database says the same once more.
 */
public final class NeedToKnow {
    private static final Set<Area> ALL = EnumSet.allOf(Area.class);

    private NeedToKnow() {}

    /** What {@code relation} gives at {@code now}. */
    public static Access decide(Relation relation, Instant now) {
        if (!relation.active() || relation.excluded() || !relation.post().may(Act.READ)) {
            return new Access.Absent();
        }
        List<Grant> standing =
                relation.grants().stream().filter(grant -> grant.standsAt(now)).toList();
        Optional<Access.Open> open = byPost(relation).or(() -> byGrant(standing));
        if (open.isEmpty()) {
            return new Access.Absent();
        }
        if (!relation.restricted() || relation.listed()) {
            return open.get();
        }
        return emergency(standing).<Access>map(access -> access).orElseGet(Access.Restricted::new);
    }

    /** Whether {@code access} lets the post do {@code act}. */
    public static boolean allows(Access access, Post post, Act act) {
        return access instanceof Access.Open open
                && post.may(act)
                && !(open.readOnly() && act.changes())
                && (open.whole() || !act.asksForTheWhole());
    }

    private static Optional<Access.Open> byPost(Relation relation) {
        if (relation.holds()) {
            return whole(Because.HOLDS_THE_CASE);
        }
        Optional<Access.Open> reached = switch (relation.post().reach()) {
            case TEAM -> relation.sameTeam() ? whole(Because.SAME_TEAM) : Optional.empty();
            case UNIT -> relation.sameUnit() ? whole(Because.SAME_UNIT) : Optional.empty();
            case PRISON -> relation.samePrison() ? whole(Because.SAME_PRISON) : Optional.empty();
            case RECALLS -> relation.recallOpen() ? whole(Because.OPEN_RECALL) : Optional.empty();
            case CASELOAD, SHARED, NONE -> Optional.empty();
        };
        if (reached.isPresent()) {
            return reached;
        }
        if (relation.post() == Post.IOM_OFFICER && relation.iom() && relation.sameUnit()) {
            return whole(Because.IOM);
        }
        return relation.onCall() ? whole(Because.ON_CALL) : Optional.empty();
    }

    /** The widest opening; of openings equally wide the one that lets most be done. */
    private static Optional<Access.Open> byGrant(List<Grant> standing) {
        return Stream.of(
                        of(standing, Basis.OPEN_TASK, Because.OPEN_TASK, false),
                        of(standing, Basis.GRANTED_REQUEST, Because.GRANTED_REQUEST, false),
                        of(standing, Basis.PARTNER_SHARE, Because.PARTNER_SHARE, false),
                        emergency(standing))
                .flatMap(Optional::stream)
                .reduce((kept, next) -> next.areas().size() > kept.areas().size() ? next : kept);
    }

    private static Optional<Access.Open> emergency(List<Grant> standing) {
        return of(standing, Basis.BREAK_GLASS, Because.BREAK_GLASS, true);
    }

    private static Optional<Access.Open> of(List<Grant> standing, Basis basis, Because because, boolean readOnly) {
        Set<Area> areas = EnumSet.noneOf(Area.class);
        standing.stream().filter(grant -> grant.basis() == basis).forEach(grant -> areas.addAll(grant.areas()));
        return areas.isEmpty() ? Optional.empty() : Optional.of(new Access.Open(because, areas, readOnly));
    }

    private static Optional<Access.Open> whole(Because because) {
        return Optional.of(new Access.Open(because, ALL, false));
    }
}
