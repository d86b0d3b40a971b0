package org.throughcare.practice.identity.match;

import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.spelling.Likeness;

/**
 * Two records that share surname, birth and place or sentence but not the first name are probably two people of one family, and
 * twins at that: everything else a score counts would make them one.
 */
final class Twins {
    private Twins() {}

    static boolean likely(Profile one, Profile other, MatchWeights weights) {
        PlainName left = one.name();
        PlainName right = other.name();
        return left != null
                && right != null
                && left.whole()
                && right.whole()
                && left.last().equals(right.last())
                && !joined(one.identity(), other.identity())
                && namesApart(one, other, weights)
                && Profile.share(one.births(), other.births())
                && (Profile.share(one.identity().sentenced(), other.identity().sentenced())
                        || Profile.share(
                                one.identity().postcodes(), other.identity().postcodes()));
    }

    private static boolean joined(Identity one, Identity other) {
        return Profile.share(one.overrides(), other.overrides())
                || Profile.share(
                        one.identifiers().defendants(), other.identifiers().defendants());
    }

    /** Where numbers contradict each other it is enough that no first name is the same; otherwise none may be similar. */
    private static boolean namesApart(Profile one, Profile other, MatchWeights weights) {
        if (Profile.share(one.firsts(), other.firsts())) {
            return false;
        }
        if (IdentifierComparison.contradict(one, other)) {
            return true;
        }
        double similar = weights.limit(Limit.TWIN_NAMES);
        return !IdentifierComparison.agree(one, other)
                && one.firsts().stream()
                        .noneMatch(first -> other.firsts().stream()
                                .anyMatch(second -> Likeness.jaroWinkler(first, second) >= similar));
    }
}
