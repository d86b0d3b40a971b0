package org.throughcare.service.web.model.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.record.When;

/**
 * One entry of a case as its readers see it.
 *
 * @param id what it is cited by
 * @param says the fact as a sentence, or null where its text is not for this reader: that it exists always is
 * @param agency the kind of organisation or person it came from
 * @param source the system or person within it; empty where none is named
 * @param occurred when it happened
 * @param enteredLate how many days after it happened its source recorded it; 0 where that was on the same day or is not known
 * @param known from when the reader's own party knew it
 * @param standing fact, opinion or what someone else said
 * @param confidence how sure its source is
 * @param corrects the entry it corrects, or null
 * @param unseen whether it has never been on this reader's screen
 */
public record CaseEntry(
        String id,
        @Nullable String says,
        Agency agency,
        String source,
        When occurred,
        long enteredLate,
        Instant known,
        Standing standing,
        Confidence confidence,
        @Nullable String corrects,
        boolean unseen) {
    /** The same with a sentence of no more than {@code longest} characters, cut between words; the whole stands on the chronology. */
    public CaseEntry shortened(int longest) {
        String whole = says;
        if (whole == null || whole.length() <= longest) {
            return this;
        }
        int cut = whole.lastIndexOf(' ', longest - 1);
        String begun = whole.substring(0, cut < 1 ? longest - 1 : cut) + "…";
        return new CaseEntry(
                id, begun, agency, source, occurred, enteredLate, known, standing, confidence, corrects, unseen);
    }
}
