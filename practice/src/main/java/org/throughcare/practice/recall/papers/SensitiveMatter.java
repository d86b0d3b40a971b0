package org.throughcare.practice.recall.papers;

import java.time.Instant;

/**
 * What bears on a recall and is not disclosed to the person: a paper of its own, never part of Part A.
 *
 * @param crn the case
 * @param goesWith the content of the Part A that it goes with
 * @param matter never empty
 * @param whyWithheld why it is not disclosed; never empty
 * @param source where it comes from, as far as that may be said; never empty
 */
public record SensitiveMatter(
        String crn, ContentHash goesWith, String matter, String whyWithheld, String source, String author, Instant at) {
    public SensitiveMatter {
        if (matter.isBlank() || whyWithheld.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "sensitive matter needs its content, its source and the reason for which it is withheld");
        }
    }
}
