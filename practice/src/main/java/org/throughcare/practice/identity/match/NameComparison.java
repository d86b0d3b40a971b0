package org.throughcare.practice.identity.match;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.spelling.Likeness;

/** Compares first names and surnames, aliases among them. */
final class NameComparison {
    private NameComparison() {}

    static @Nullable Finding of(Profile one, Profile other, Scales scales) {
        PlainName left = one.name();
        PlainName right = other.name();
        if (left == null || right == null) {
            return null;
        }
        double alike = Likeness.jaroWinkler(left.full(), right.full());
        if (left.whole() && left.full().equals(right.full())) {
            return scales.found(Level.NAME_SAME, Level.NAME_SAME, Term.FULL_NAME, left.full(), right.full());
        }
        if (left.whole() && right.whole() && alike >= scales.limit(Limit.NAME_CLOSE)) {
            return scales.found(Level.NAME_CLOSE, Level.NAME_SAME, Term.FULL_NAME, left.full(), right.full());
        }
        if (left.whole() && left.first().equals(right.last()) && left.last().equals(right.first())) {
            return Finding.of(Level.NAME_REVERSED);
        }
        if (Profile.share(one.fulls(), other.fulls())) {
            return Finding.of(Level.NAME_ALIAS);
        }
        if (Profile.share(one.firsts(), other.firsts())
                && Profile.share(one.lasts(), other.lasts())
                && aliased(one, other)) {
            return Finding.of(Level.NAME_ALIAS_PARTS);
        }
        return parts(left, right, scales);
    }

    private static boolean aliased(Profile one, Profile other) {
        return one.names().size() > 1 || other.names().size() > 1;
    }

    private static Finding parts(PlainName left, PlainName right, Scales scales) {
        double near = scales.limit(Limit.NAME_NEAR);
        if (left.whole()
                && right.whole()
                && Likeness.jaroWinkler(left.first(), right.first()) >= near
                && Likeness.jaroWinkler(left.last(), right.last()) >= near) {
            return Finding.of(Level.NAME_BOTH_NEAR);
        }
        if (!left.first().isEmpty() && left.first().equals(right.first())) {
            return scales.found(Level.NAME_FIRST, Level.NAME_FIRST, Term.FIRST_NAME, left.first(), right.first());
        }
        if (!left.last().isEmpty() && left.last().equals(right.last())) {
            return scales.found(Level.NAME_LAST, Level.NAME_LAST, Term.SURNAME, left.last(), right.last());
        }
        return Finding.of(Level.NAME_OTHER);
    }
}
