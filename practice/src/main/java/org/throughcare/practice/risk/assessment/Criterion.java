package org.throughcare.practice.risk.assessment;

/**
 * What tells the levels of risk of serious harm apart, in plain words. Every criterion is answered with evidence whichever
 * level is chosen (A1, R6), and no answer makes a level. After published guidance, in our own words; the wording of high and
 * very high is recalled and not checked against its text.
 */
public enum Criterion {
    /** Below it stands low: what is known does not point to serious harm. */
    SIGNS("there are signs that can be named of serious harm to somebody"),
    /** What tells medium from high. */
    ONLY_ON_CHANGE("serious harm is unlikely unless circumstances change"),
    /** What tells high from medium. */
    ANY_TIME("serious harm could happen at any time as things are"),
    /** What tells very high from high. */
    SOON("serious harm is more likely than not to happen soon"),
    /** Serious is what threatens life or is hard or impossible to recover from, in body or mind. */
    IMPACT("the harm would be serious");

    private final String inWords;

    Criterion(String inWords) {
        this.inWords = inWords;
    }

    /** The criterion as a statement that holds or does not. */
    public String inWords() {
        return inWords;
    }
}
