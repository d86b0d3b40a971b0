package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * A duty as a replay raised it.
 *
 * @param card the rule that asks for it
 * @param episode what it is about
 * @param parties the parties on whose picture it rests; more than one where theirs agree
 * @param raisedAt when the system would have raised it
 * @param dueAt by when it must be answered; moved forward where a new cause made it more urgent
 * @param addressedTo the roles asked when it was raised
 * @param passedTo roles it passed to later because the case changed hands
 * @param escalations further roles asked while it was open
 * @param reminders when those asked were reminded, at most once a day
 * @param evidence the entries it rests on, in the order in which they joined
 * @param reasons the reason in plain words as it stood when the duty was raised, then each time it changed because evidence joined
 * @param outcome what became of it
 * @param outcomeAt when, or null while open
 * @param outcomeBy the entry that answered or ended it, or null
 */
public record RaisedDuty(
        RuleCard card,
        Episode episode,
        Set<Party> parties,
        Instant raisedAt,
        Instant dueAt,
        List<Role> addressedTo,
        List<Escalation> passedTo,
        List<Escalation> escalations,
        List<Instant> reminders,
        List<Joined> evidence,
        List<Reason> reasons,
        Outcome outcome,
        @Nullable Instant outcomeAt,
        @Nullable EntryId outcomeBy) {
    /** By when they were raised, then kind, episode and party: the same for every machine and every order of arrival. */
    public static final Comparator<RaisedDuty> ORDER = Comparator.comparing(RaisedDuty::raisedAt)
            .thenComparing(duty -> duty.card().kind())
            .thenComparing(RaisedDuty::episode)
            .thenComparing(RaisedDuty::partiesInWords);

    /** The reason as it stood when the duty was raised: nothing in it was known only later. */
    public String whyRaised() {
        return reasons.getFirst().why();
    }

    /** By when it was to be answered as it stood when the duty was raised. */
    public Instant dueWhenRaised() {
        return reasons.getFirst().dueAt();
    }

    /** The reason as it stands with all the evidence that has joined. */
    public String why() {
        return reasons.getLast().why();
    }

    /** The identity: kind, episode and party. */
    public String id() {
        return id(identity(), parties);
    }

    /** Kind and episode: what it is called among the duties of one party. */
    String identity() {
        return card.kind() + "/" + episode;
    }

    static String id(String identity, Set<Party> parties) {
        return identity + "@" + inWords(parties);
    }

    private String partiesInWords() {
        return inWords(parties);
    }

    private static String inWords(Set<Party> parties) {
        return String.join("+", parties.stream().sorted().map(Party::name).toList());
    }

    /** Whether it is open at the end of the replay. */
    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }
}
