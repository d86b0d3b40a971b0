package org.throughcare.practice.identity.search;

/** In which way something on a record answers to what was typed. */
public enum How {
    SAME("is"),
    SOUNDS_LIKE("sounds like"),
    BEGINS_WITH("begins with"),
    SPELT_ALMOST("is spelt almost like"),
    SPELT_LIKE("is spelt a little like"),
    NEAR("is close to");

    private final String inWords;

    How(String inWords) {
        this.inWords = inWords;
    }

    /** As it reads between what the record has and what was typed. */
    public String inWords() {
        return inWords;
    }
}
