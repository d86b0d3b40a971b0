package org.throughcare.service.feeds.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.Scalars;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;

/**
 * One thing that a source says of a person.
 *
 * @param fact the fact
 * @param occurred when it happened, or null for when the source published it
 * @param confidence how sure it is
 * @param clearance what is needed to read it
 * @param remarks what a reader must know of how it was made
 * @param once the name under which it is kept of one record once and never again, or null
 * @param as the name under which later events find its entry again, or null
 * @param corrects the name of the entry that it takes the place of, or null
 */
public record Said(
        Fact fact,
        @Nullable When occurred,
        Confidence confidence,
        Clearance clearance,
        List<String> remarks,
        @Nullable String once,
        @Nullable String as,
        @Nullable String corrects) {
    public Said {
        remarks = List.copyOf(remarks);
    }

    /** The fact, as stated. */
    public static Said of(Fact fact) {
        return new Said(fact, null, Confidence.STATED, Clearance.NONE, List.of(), null, null, null);
    }

    /** Happened at this instant; null leaves it as it is. */
    public Said at(@Nullable Instant instant) {
        return instant == null ? this : when(new When(Precision.MINUTE, instant));
    }

    /** Happened on this day; null leaves it as it is. */
    public Said on(@Nullable LocalDate day) {
        return day == null ? this : when(new When(Precision.DAY, Scalars.noon(day)));
    }

    private Said when(When when) {
        return new Said(fact, when, confidence, clearance, remarks, once, as, corrects);
    }

    /** Part of it was not said and was taken so; {@code remark} says what. */
    public Said taken(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return new Said(fact, occurred, Confidence.INFERRED, clearance, more, once, as, corrects);
    }

    /** Only those cleared for restricted intelligence may read it. */
    public Said restricted() {
        return new Said(fact, occurred, confidence, Clearance.RESTRICTED_INTELLIGENCE, remarks, once, as, corrects);
    }

    /** Kept of one record once: said again it adds nothing. */
    public Said once(String name) {
        return new Said(fact, occurred, confidence, clearance, remarks, name, as, corrects);
    }

    /** Found again by later events under {@code name}. */
    public Said as(String name) {
        return new Said(fact, occurred, confidence, clearance, remarks, once, name, corrects);
    }

    /** Takes the place of what was found under {@code name}, whichever of the two comes first. */
    public Said correcting(String name) {
        return new Said(fact, occurred, confidence, clearance, remarks, once, as, name);
    }
}
