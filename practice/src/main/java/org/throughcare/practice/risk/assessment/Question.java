package org.throughcare.practice.risk.assessment;

/** What is asked of every assessor beside the criteria, whichever level is chosen (A1, R6). */
public enum Question {
    CHANGE_OF_CIRCUMSTANCES("what change of circumstances would make harm likely"),
    HOW_SOON("how soon it could happen"),
    IMPACT("what the impact would be"),
    WOULD_CHANGE("what would change this level, up and down");

    private final String inWords;

    Question(String inWords) {
        this.inWords = inWords;
    }

    /** The question as it reads after "nothing says". */
    public String inWords() {
        return inWords;
    }
}
