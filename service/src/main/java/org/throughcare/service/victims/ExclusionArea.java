package org.throughcare.service.victims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.throughcare.practice.identity.Postcode;

/**
 * Where the person of a case must not be.
 *
 * @param postcodes districts such as LS1, sectors such as LS1 4, or whole postcodes such as LS1 4DY; at least one
 */
public record ExclusionArea(List<String> postcodes) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?");

    /** Refuses an area without a postcode, and what is no postcode or part of one; the refusal repeats nothing of it. */
    public ExclusionArea {
        postcodes = postcodes.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .toList();
        if (postcodes.isEmpty()
                || !postcodes.stream().allMatch(code -> FORM.matcher(code).matches())) {
            throw new IllegalArgumentException(
                    "an area is given by districts, sectors or postcodes, such as LS1, LS1 4 or LS1 4DY");
        }
    }

    /** Whether {@code place} lies in it. */
    public boolean covers(Postcode place) {
        return postcodes.stream()
                .anyMatch(code -> code.equals(place.outward())
                        || code.equals(place.outward() + " " + place.inward().charAt(0))
                        || code.equals(place.toString()));
    }
}
