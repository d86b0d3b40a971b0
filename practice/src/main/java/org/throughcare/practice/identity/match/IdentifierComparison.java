package org.throughcare.practice.identity.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.Cro;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.Pnc;

/** Compares the numbers of police and criminal records office. */
final class IdentifierComparison {
    private IdentifierComparison() {}

    static @Nullable Finding of(Profile one, Profile other, Scales scales) {
        Identifiers left = one.identity().identifiers();
        Identifiers right = other.identity().identifiers();
        boolean pnc = Profile.share(left.pncs(), right.pncs());
        boolean cro = Profile.share(left.cros(), right.cros());
        if (pnc && cro) {
            return Finding.of(Level.PNC_AND_CRO_SAME);
        }
        if (pnc) {
            String value = common(left.pncs(), right.pncs());
            return scales.found(Level.PNC_SAME, Level.PNC_SAME, Term.PNC, value, value);
        }
        if (cro) {
            String value = common(left.cros(), right.cros());
            return scales.found(Level.CRO_SAME, Level.CRO_SAME, Term.CRO, value, value);
        }
        if (core(left.pncs(), right.cros()) || core(right.pncs(), left.cros())) {
            return Finding.of(Level.CORE_SAME);
        }
        boolean pncDiffers = Profile.differ(left.pncs(), right.pncs());
        boolean croDiffers = Profile.differ(left.cros(), right.cros());
        if (pncDiffers && croDiffers) {
            return Finding.of(Level.BOTH_DIFFERENT);
        }
        return pncDiffers || croDiffers ? Finding.of(Level.IDENTIFIER_OTHER) : null;
    }

    /** Whether a PNC or CRO number of both is known and none is the same. */
    static boolean contradict(Profile one, Profile other) {
        Identifiers left = one.identity().identifiers();
        Identifiers right = other.identity().identifiers();
        return !agree(one, other)
                && (Profile.differ(left.pncs(), right.pncs()) || Profile.differ(left.cros(), right.cros()));
    }

    /** Whether any number of police or criminal records office is the same. */
    static boolean agree(Profile one, Profile other) {
        Identifiers left = one.identity().identifiers();
        Identifiers right = other.identity().identifiers();
        return Profile.share(left.pncs(), right.pncs())
                || Profile.share(left.cros(), right.cros())
                || core(left.pncs(), right.cros())
                || core(right.pncs(), left.cros());
    }

    private static String common(List<?> left, List<?> right) {
        return left.stream()
                .filter(right::contains)
                .map(Object::toString)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static boolean core(List<Pnc> pncs, List<Cro> cros) {
        return pncs.stream().anyMatch(pnc -> cros.stream().anyMatch(cro -> cro.sameCoreAs(pnc)));
    }
}
