package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.terms.Wording;

/**
 * What is on record of one kind of harm to one group in one setting, from every agency and under whatever sentence, so that
 * it is weighed together and not event by event (R2).
 *
 * @param id what it stays known by
 * @param signs what belongs to it, oldest first; never empty
 */
public record HarmCluster(ClusterId id, List<Sign> signs) {
    /**
     * One sign within a cluster.
     *
     * @param sign the sign as it stands on the record
     * @param acts how many of its acts are of this kind of harm; at least 1
     */
    public record Sign(HarmSign sign, int acts) {
        /** Whether it is suspected and not established; it is labelled so wherever it is shown. */
        public boolean suspected() {
            return sign.proof() == Proof.SUSPECTED;
        }
    }

    public HarmCluster {
        signs = List.copyOf(signs);
        if (signs.isEmpty()) {
            throw new IllegalArgumentException("nothing on the record belongs to " + id.key());
        }
    }

    /** Whether the harm bears directly on serious harm to others: then it is weighed before a level is signed. */
    public boolean pointsToHarm() {
        return id.harm().pointsToHarm();
    }

    /**
     * How many acts are established, as the entries count them. An act that a prison records and a court convicts of stands in
     * two entries and counts twice: nothing on record says that they are one.
     */
    public int acts() {
        return signs.stream()
                .filter(sign -> !sign.suspected())
                .mapToInt(Sign::acts)
                .sum();
    }

    /** How many acts are suspected; never counted with those that are established. */
    public int suspectedActs() {
        return signs.stream().filter(Sign::suspected).mapToInt(Sign::acts).sum();
    }

    /** Whether all of it is suspected. */
    public boolean onlySuspected() {
        return signs.stream().allMatch(Sign::suspected);
    }

    /** When the first of it happened, or the stand-in for that. */
    public Instant first() {
        return signs.getFirst().sign().stated().occurred();
    }

    /** When the last of it happened, or the stand-in for that. */
    public Instant last() {
        return signs.getLast().sign().stated().occurred();
    }

    /** The entries that speak of it. */
    public Set<EntryId> entries() {
        return signs.stream().map(one -> one.sign().stated().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** "weapons, group not recorded, in custody: 5 acts recorded in 2 entries, 1 suspected". */
    public String inWords() {
        long established = signs.stream().filter(sign -> !sign.suspected()).count();
        String suspected = suspectedActs() == 0 ? "" : suspectedActs() + " suspected";
        String recorded = acts() == 0
                ? ""
                : Wording.count(acts(), "act") + " recorded"
                        + (established > 1 ? " in " + established + " entries" : "");
        return id.inWords() + ": " + recorded + (recorded.isEmpty() || suspected.isEmpty() ? "" : ", ") + suspected;
    }
}
