package org.throughcare.practice.identity.search;

/**
 * Why a record was found, for one part of what was typed.
 *
 * @param on what the record has: "alias ‘Jon Smith’"
 * @param how in which way that answers
 * @param said what was typed
 */
public record Reason(String on, How how, String said) {
    /** "alias ‘Jon Smith’ sounds like ‘smyth’". */
    public String inWords() {
        return on + " " + how.inWords() + " ‘" + said + "’";
    }
}
