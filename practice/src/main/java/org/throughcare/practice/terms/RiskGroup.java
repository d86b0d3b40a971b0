package org.throughcare.practice.terms;

/** Who may be harmed: risk of serious harm is kept separately for each group (R1). */
public enum RiskGroup {
    PUBLIC,
    KNOWN_ADULT,
    CHILDREN,
    STAFF,
    PRISONERS
}
