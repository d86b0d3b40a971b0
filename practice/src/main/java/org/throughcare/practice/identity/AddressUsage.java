package org.throughcare.practice.identity;

/** On what terms a person is at an address, with the code that probation's and prison's systems use. */
public enum AddressUsage {
    OWNER("A01A", "householder (owner)"),
    PRIVATE_RENTAL("A01C", "private rental"),
    SOCIAL_RENTAL("A01D", "social rental"),
    APPROVED_PREMISES("A02", "approved premises"),
    SUPPORTED_HOUSING("A04", "supported housing"),
    FRIENDS_OR_FAMILY_TRANSIENT("A07A", "friends or family (transient)"),
    FRIENDS_OR_FAMILY_SETTLED("A07B", "friends or family (settled)"),
    SQUAT("A08", "homeless, squat"),
    ROUGH_SLEEPING("A08A", "homeless, rough sleeping"),
    SHELTER("A08C", "homeless, in a shelter, emergency hostel or campsite"),
    SHORT_TERM_13_WEEKS_OR_MORE("A10", "short-term accommodation, 13 weeks or more"),
    SHORT_TERM_UNDER_13_WEEKS("A11", "short-term accommodation, under 13 weeks"),
    RESIDENTIAL_HEALTHCARE("A12", "long-term residential healthcare"),
    ASYLUM_SUPPORT_SECTION_4("A13", "Home Office, section 4"),
    ASYLUM_SUPPORT_SECTION_10("A14", "Home Office, section 10"),
    IMMIGRATION_DETENTION("A15", "immigration detention"),
    AWAITING_ASSESSMENT("A16", "awaiting assessment"),
    TRANSITIONAL("A17", "transitional accommodation after release"),
    HOST("HOST", "approved premises (as prisons say it)"),
    DISCHARGE("RELEASE", "discharge address"),
    TEMPORARY_LICENCE("ROTL", "release on temporary licence"),
    HOME_DETENTION_CURFEW("HDC", "home detention curfew"),
    CURFEW_ORDER("CURFEW", "curfew order"),
    DISCHARGED_HOMELESS("DNF", "discharged with no fixed abode");

    private final String code;
    private final String inWords;

    AddressUsage(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    /** The code. */
    public String code() {
        return code;
    }

    /** As it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }

    /** Whether the person is homeless there. */
    public boolean homeless() {
        return switch (this) {
            case SQUAT, ROUGH_SLEEPING, SHELTER, DISCHARGED_HOMELESS -> true;
            case OWNER,
                    PRIVATE_RENTAL,
                    SOCIAL_RENTAL,
                    APPROVED_PREMISES,
                    SUPPORTED_HOUSING,
                    FRIENDS_OR_FAMILY_TRANSIENT,
                    FRIENDS_OR_FAMILY_SETTLED,
                    SHORT_TERM_13_WEEKS_OR_MORE,
                    SHORT_TERM_UNDER_13_WEEKS,
                    RESIDENTIAL_HEALTHCARE,
                    ASYLUM_SUPPORT_SECTION_4,
                    ASYLUM_SUPPORT_SECTION_10,
                    IMMIGRATION_DETENTION,
                    AWAITING_ASSESSMENT,
                    TRANSITIONAL,
                    HOST,
                    DISCHARGE,
                    TEMPORARY_LICENCE,
                    HOME_DETENTION_CURFEW,
                    CURFEW_ORDER -> false;
        };
    }
}
