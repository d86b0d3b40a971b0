package org.throughcare.practice.terms;

/** Where a risk level holds: in custody, or in the community and as if released (R1). */
public enum Setting {
    CUSTODY,
    COMMUNITY
}
