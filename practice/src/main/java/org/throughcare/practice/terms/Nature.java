package org.throughcare.practice.terms;

/** What an offence or a piece of conduct was about, as its source classed it. One act may have several. */
public enum Nature {
    VIOLENCE("violence"),
    WEAPON("weapons"),
    THREATS("threats"),
    SEXUAL("sexual harm"),
    DOMESTIC_ABUSE("domestic abuse"),
    STALKING("stalking"),
    RACIALLY_AGGRAVATED("racially aggravated conduct"),
    DAMAGE("damage"),
    ARSON("arson"),
    DRUGS("drugs"),
    ALCOHOL("alcohol"),
    ACQUISITIVE("acquisitive offending"),
    PUBLIC_ORDER("public order"),
    TERRORISM("terrorism"),
    SELF_HARM("self-harm"),
    RULE_BREAKING("rule-breaking"),
    DRIVING("driving"),
    OTHER("other");

    private final String inWords;

    Nature(String inWords) {
        this.inWords = inWords;
    }

    /** The nature as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }

    /** Whether conduct of this nature bears directly on serious harm to others (R3). */
    public boolean pointsToHarm() {
        return switch (this) {
            case VIOLENCE, WEAPON, THREATS, SEXUAL, DOMESTIC_ABUSE, STALKING, RACIALLY_AGGRAVATED, ARSON, TERRORISM ->
                true;
            case DAMAGE, DRUGS, ALCOHOL, ACQUISITIVE, PUBLIC_ORDER, SELF_HARM, RULE_BREAKING, DRIVING, OTHER -> false;
        };
    }
}
