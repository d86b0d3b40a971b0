package org.throughcare.practice.identity.match;

/** The sixteen reasons for comparing two records at all; only records with a key in common are compared. */
public enum Block {
    PNC,
    CRO,
    BIRTH_AND_POSTCODE,
    BIRTH_DISTRICT_AND_FORENAME,
    LAST_BIRTH_DISTRICT_AND_SURNAME,
    NAME_AND_POSTCODE,
    BIRTH_AND_SENTENCE,
    LAST_NAME_AND_BIRTH,
    FIRST_FORENAME_LAST_SURNAME_AND_BIRTH,
    WHOLE_NAME_WITH_MIDDLE,
    INITIALS_AND_BIRTH,
    INITIALS_AND_POSTCODE,
    INITIALS_AND_SENTENCE,
    EXCHANGED_NAMES_AND_BIRTH,
    DECISION,
    DEFENDANT
}
