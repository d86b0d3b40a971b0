package org.throughcare.service.feeds;

import org.throughcare.practice.identity.IdentifierKind;

/** The numbers that an event can name a person by. */
public enum NumberType {
    CRN(IdentifierKind.CRN),
    NOMS(IdentifierKind.NOMS),
    PNC(IdentifierKind.PNC),
    CRO(IdentifierKind.CRO),
    PERSON_ID(IdentifierKind.OTHER),
    DEFENDANT_ID(IdentifierKind.OTHER),
    MASTER_DEFENDANT_ID(IdentifierKind.MASTER_DEFENDANT),
    C_ID(IdentifierKind.OTHER);

    private final IdentifierKind kind;

    NumberType(IdentifierKind kind) {
        this.kind = kind;
    }

    /** What the register calls such a number. */
    public IdentifierKind kind() {
        return kind;
    }
}
