package org.throughcare.practice.identity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is written.
 *
 * @param noFixedAbode whether the person has no fixed abode; lines then say where they can be found, if anything
 * @param lines building, street, town and so on, in the order of an envelope; may be empty
 * @param postcode as written, or null when not known
 */
public record PostalAddress(
        boolean noFixedAbode, List<String> lines, @Nullable String postcode) {
    public PostalAddress {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** On one line, as it reads inside a sentence. */
    public String inWords() {
        String written =
                Stream.concat(lines.stream(), Stream.ofNullable(postcode)).collect(Collectors.joining(", "));
        if (noFixedAbode) {
            return written.isEmpty() ? "no fixed abode" : "no fixed abode (" + written + ")";
        }
        return written.isEmpty() ? "not written down" : written;
    }
}
