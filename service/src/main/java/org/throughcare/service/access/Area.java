package org.throughcare.service.access;

/** The parts of a case that can be shared apart from each other with a partner. */
public enum Area {
    IDENTITY,
    ADDRESSES,
    CIRCUMSTANCES,
    SENTENCE,
    CUSTODY,
    RISK,
    SUPERVISION,
    LICENCE,
    RECALL,
    TREATMENT,
    PARTNERSHIP,
    PREMISES,
    MANAGEMENT
}
