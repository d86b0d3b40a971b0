package org.throughcare.practice.risk;

import java.util.Optional;
import org.throughcare.practice.terms.Nature;

/**
 * The kinds of harm that what is on record is gathered by. Natures that one answer covers stand together, so that nobody is
 * asked the same thing twice.
 */
public enum Harm {
    VIOLENCE_OR_THREATS("violence and threats", true),
    WEAPONS("weapons", true),
    RACIALLY_AGGRAVATED("racially aggravated conduct", true),
    DOMESTIC_ABUSE("domestic abuse", true),
    STALKING("stalking", true),
    SEXUAL("sexual harm", true),
    FIRE("arson", true),
    TERRORISM("terrorism", true),
    /** Conduct from which a court protects somebody, where the order does not say what it was. */
    COURT_PROTECTION("conduct from which a court protects somebody", true),
    DAMAGE("damage", false),
    SUBSTANCES("drugs and alcohol", false),
    PUBLIC_ORDER("public order", false),
    ACQUISITIVE("acquisitive offending", false),
    OTHER("other conduct", false);

    private final String inWords;
    private final boolean serious;

    Harm(String inWords, boolean serious) {
        this.inWords = inWords;
        this.serious = serious;
    }

    /** The harm as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }

    /** Whether it bears directly on serious harm to others (R3): then it is weighed before a level is signed (R2). */
    public boolean pointsToHarm() {
        return serious;
    }

    /** The kind of harm to which conduct of {@code nature} belongs. Self-harm is none: nobody else is harmed. */
    public static Optional<Harm> of(Nature nature) {
        return switch (nature) {
            case VIOLENCE, THREATS -> Optional.of(VIOLENCE_OR_THREATS);
            case WEAPON -> Optional.of(WEAPONS);
            case RACIALLY_AGGRAVATED -> Optional.of(RACIALLY_AGGRAVATED);
            case DOMESTIC_ABUSE -> Optional.of(DOMESTIC_ABUSE);
            case STALKING -> Optional.of(STALKING);
            case SEXUAL -> Optional.of(SEXUAL);
            case ARSON -> Optional.of(FIRE);
            case TERRORISM -> Optional.of(TERRORISM);
            case DAMAGE -> Optional.of(DAMAGE);
            case DRUGS, ALCOHOL -> Optional.of(SUBSTANCES);
            case PUBLIC_ORDER -> Optional.of(PUBLIC_ORDER);
            case ACQUISITIVE -> Optional.of(ACQUISITIVE);
            case RULE_BREAKING, DRIVING, OTHER -> Optional.of(OTHER);
            case SELF_HARM -> Optional.empty();
        };
    }
}
