package org.throughcare.commands.document;

/**
 * One thing that is wrong.
 *
 * @param place the field, such as {@code fact.complied} or {@code visibleTo[1]}; empty for the whole
 * @param what what is wrong with it
 */
public record Problem(String place, String what) {
    @Override
    public String toString() {
        return place.isEmpty() ? what : place + ": " + what;
    }
}
