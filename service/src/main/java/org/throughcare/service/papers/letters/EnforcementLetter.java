package org.throughcare.service.papers.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.supervision.SupervisionFact.Letter;
import org.throughcare.practice.supervision.compliance.OrderKind;

/**
 * A letter about a failure to comply.
 *
 * @param address lines of where it goes; empty where the person has no address on record
 * @param on the day on which it was issued
 * @param order under what the person was supervised then
 * @param failed when the appointment was that is written about, or null where the letter answers none
 * @param came whether the person came and did not comply
 * @param evidenceBy the last day on which the person can give a reason, or null
 * @param next the next appointment, or null
 * @param place where that is, or null
 * @param author who signs, and what they are
 * @param largePrint whether the person asked for larger letters
 */
record EnforcementLetter(
        String crn,
        String name,
        List<String> address,
        LocalDate on,
        Letter letter,
        OrderKind order,
        @Nullable Instant failed,
        boolean came,
        @Nullable LocalDate evidenceBy,
        @Nullable Instant next,
        @Nullable String place,
        List<String> author,
        boolean largePrint) {
    EnforcementLetter {
        address = List.copyOf(address);
        author = List.copyOf(author);
    }
}
