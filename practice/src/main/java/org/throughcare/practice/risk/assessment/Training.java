package org.throughcare.practice.risk.assessment;

import java.util.EnumSet;
import java.util.Set;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.terms.RiskGroup;

/** Training that assessing a kind of harm asks for (R125). Somebody without it is no worse an author: somebody with it reads along. */
public enum Training {
    DOMESTIC_ABUSE("domestic abuse"),
    STALKING("stalking"),
    SEXUAL_HARM("sexual harm"),
    TERRORISM("terrorism"),
    CHILD_SAFEGUARDING("safeguarding children");

    private final String inWords;

    Training(String inWords) {
        this.inWords = inWords;
    }

    /** What it is in, as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }

    /** The training that {@code cluster} asks for; none for most. */
    public static Set<Training> askedBy(ClusterId cluster) {
        Set<Training> asked = EnumSet.noneOf(Training.class);
        switch (cluster.harm()) {
            case DOMESTIC_ABUSE -> asked.add(DOMESTIC_ABUSE);
            case STALKING -> asked.add(STALKING);
            case SEXUAL -> asked.add(SEXUAL_HARM);
            case TERRORISM -> asked.add(TERRORISM);
            case COURT_PROTECTION -> {
                if (cluster.group() == RiskGroup.KNOWN_ADULT) {
                    asked.add(DOMESTIC_ABUSE);
                }
            }
            case VIOLENCE_OR_THREATS,
                    WEAPONS,
                    RACIALLY_AGGRAVATED,
                    FIRE,
                    DAMAGE,
                    SUBSTANCES,
                    PUBLIC_ORDER,
                    ACQUISITIVE,
                    OTHER -> {}
        }
        if (cluster.group() == RiskGroup.CHILDREN && cluster.harm().pointsToHarm()) {
            asked.add(CHILD_SAFEGUARDING);
        }
        return asked;
    }
}
