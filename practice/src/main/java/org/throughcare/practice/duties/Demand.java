package org.throughcare.practice.duties;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * What a rule asks for, given a picture: it says from when a duty stands and what ended it. A rule never asks what time
 * it is; whoever runs the rulebook compares these instants with its own.
 *
 * @param card the rule's card
 * @param episode what it is about
 * @param evidence the entries it rests on, in order; without any of them the duty would not stand as it does
 * @param opensAt from when it stands
 * @param dueAt by when it must be answered
 * @param addressedTo the roles that must answer, of whatever party
 * @param escalations further roles, with the instant from which each is asked
 * @param reminders instants at which the roles already asked are reminded
 * @param reason writes the reason in plain words, naming the entries
 * @param ending what closed it, or null
 */
public record Demand(
        RuleCard card,
        Episode episode,
        List<Stated<?>> evidence,
        Instant opensAt,
        Instant dueAt,
        Set<Role> addressedTo,
        List<Escalation> escalations,
        List<Instant> reminders,
        Supplier<String> reason,
        @Nullable Ending ending) {
    /** The reason in plain words, naming the entries. */
    public String why() {
        return reason.get();
    }

    /** The kind and episode: the same text means the same duty. */
    public String identity() {
        return card.kind() + "/" + episode;
    }

    /** Whether it was over before it ever stood, so that nobody is asked. */
    public boolean neverStood() {
        return ending != null && !ending.at().isAfter(opensAt);
    }

    /** The entry that closed it, looked up in {@code picture}. */
    public Optional<Stated<?>> answer(CasePicture picture) {
        Ending closed = ending;
        if (closed == null) {
            return Optional.empty();
        }
        return picture.chronology().all().stream()
                .filter(stated -> stated.id().equals(closed.by()))
                .findFirst();
    }

    /** The same demand, closed by {@code other} if that came first. */
    Demand closedBy(Ending other) {
        if (other.at().isBefore(opensAt) || (ending != null && !other.at().isBefore(ending.at()))) {
            return this;
        }
        return new Demand(card, episode, evidence, opensAt, dueAt, addressedTo, escalations, reminders, reason, other);
    }
}
