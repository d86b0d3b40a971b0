package org.throughcare.practice.duties.risk;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Nature;

/** The sorts of fact that point above a low or medium level (R3). Several acts of one sort count once. */
enum Pointer {
    WEAPONS,
    VIOLENCE_OR_THREATS,
    RACIALLY_AGGRAVATED,
    SEXUAL,
    DOMESTIC_ABUSE_OR_STALKING,
    FIRE_OR_TERROR,
    PROTECTIVE_ORDER;

    private static final Comparator<HarmSign> AS_KNOWN = Comparator.<HarmSign, Instant>comparing(
                    sign -> sign.stated().known())
            .thenComparing(sign -> sign.stated().entry(), Entry.ORDER);

    /** The signs that bear on serious harm, in the order in which they became known. */
    static List<HarmSign> signsAsKnown(CasePicture picture) {
        return picture.signs().stream()
                .filter(HarmSign::pointsToHarm)
                .sorted(AS_KNOWN)
                .toList();
    }

    /** The sorts that a sign falls under; none for a sign that does not bear on serious harm. */
    static Set<Pointer> of(HarmSign sign) {
        Set<Pointer> pointers = EnumSet.noneOf(Pointer.class);
        if (sign.proof() == Proof.ORDERED_BY_COURT) {
            pointers.add(PROTECTIVE_ORDER);
        }
        for (Nature nature : sign.natures()) {
            switch (nature) {
                case WEAPON -> pointers.add(WEAPONS);
                case VIOLENCE, THREATS -> pointers.add(VIOLENCE_OR_THREATS);
                case RACIALLY_AGGRAVATED -> pointers.add(RACIALLY_AGGRAVATED);
                case SEXUAL -> pointers.add(SEXUAL);
                case DOMESTIC_ABUSE, STALKING -> pointers.add(DOMESTIC_ABUSE_OR_STALKING);
                case ARSON, TERRORISM -> pointers.add(FIRE_OR_TERROR);
                case DAMAGE, DRUGS, ALCOHOL, ACQUISITIVE, PUBLIC_ORDER, SELF_HARM, RULE_BREAKING, DRIVING, OTHER -> {}
            }
        }
        return pointers;
    }
}
