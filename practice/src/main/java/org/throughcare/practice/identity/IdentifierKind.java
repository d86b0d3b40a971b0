package org.throughcare.practice.identity;

/** The numbers by which sources know a person. */
public enum IdentifierKind {
    CRN("probation case number"),
    NOMS("prison number"),
    PNC("police national computer number"),
    CRO("criminal records office number"),
    MASTER_DEFENDANT("defendant number of the courts"),
    OTHER("other number");

    private final String inWords;

    IdentifierKind(String inWords) {
        this.inWords = inWords;
    }

    /** The kind as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }
}
