package org.throughcare.practice.terms;

/** An organisation that holds part of what is known. Each party sees its own picture of a case. */
public enum Party {
    PROBATION("probation"),
    PRISON("the prison"),
    POLICE("the police"),
    PPCS("the recall casework section"),
    COURT("the court"),
    PROVIDER("a treatment or service provider");

    private final String inWords;

    Party(String inWords) {
        this.inWords = inWords;
    }

    /** The party as it reads inside a sentence. */
    public String inWords() {
        return inWords;
    }
}
