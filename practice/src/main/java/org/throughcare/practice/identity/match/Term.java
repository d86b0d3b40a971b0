package org.throughcare.practice.identity.match;

/** What the frequency of a value is counted by. */
public enum Term {
    FULL_NAME,
    FIRST_NAME,
    SURNAME,
    MIDDLE_NAME,
    BIRTH_DATE,
    POSTCODE,
    PNC,
    CRO
}
