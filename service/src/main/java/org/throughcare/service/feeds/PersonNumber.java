package org.throughcare.service.feeds;

/**
 * A number that a source names a person by, as the source wrote it.
 *
 * @param type what number it is
 * @param value never blank
 */
public record PersonNumber(NumberType type, String value) {
    public PersonNumber {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a number of a person must not be empty");
        }
    }
}
