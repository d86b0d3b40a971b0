package org.throughcare.practice.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Role;

/** Puts a {@link Demand} together, part by part. */
public final class Asking {
    private final RuleCard card;
    private final Episode episode;
    private final Map<EntryId, Stated<?>> evidence = new LinkedHashMap<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final List<Escalation> escalations = new ArrayList<>();
    private final List<Instant> reminders = new ArrayList<>();
    private @Nullable Instant opensAt;
    private @Nullable Instant dueAt;
    private @Nullable Ending ending;

    private Asking(RuleCard card, Episode episode) {
        this.card = card;
        this.episode = episode;
    }

    /** Begins a demand of the rule with {@code card} about {@code episode}. */
    public static Asking of(RuleCard card, Episode episode) {
        return new Asking(card, episode);
    }

    /** It rests on these entries. */
    public Asking because(Stated<?>... entries) {
        return because(List.of(entries));
    }

    /** It rests on these entries. */
    public Asking because(Collection<? extends Stated<?>> entries) {
        entries.forEach(entry -> evidence.putIfAbsent(entry.id(), entry));
        return this;
    }

    /** It stands from {@code instant}. */
    public Asking from(Instant instant) {
        opensAt = instant;
        return this;
    }

    /** It must be answered by {@code instant}. */
    public Asking by(Instant instant) {
        dueAt = instant;
        return this;
    }

    /** It is addressed to these roles. */
    public Asking to(Role... addressed) {
        roles.addAll(List.of(addressed));
        return this;
    }

    /** It is addressed to these roles. */
    public Asking to(Set<Role> addressed) {
        roles.addAll(addressed);
        return this;
    }

    /** Still open at {@code at}, {@code role} is asked too. */
    public Asking escalate(Instant at, Role role) {
        escalations.add(new Escalation(at, role));
        return this;
    }

    /** While open, those asked are reminded at {@code time} on each of {@code days}. */
    public Asking remind(Collection<LocalDate> days, LocalTime time) {
        days.forEach(day -> reminders.add(day.atTime(time).atZone(London.ZONE).toInstant()));
        return this;
    }

    /** An act answered it, unless it was over before; null where there is none. */
    public Asking answeredBy(@Nullable Stated<?> act) {
        return act == null ? this : end(Ending.answered(act));
    }

    /** Its episode was over, unless it was answered before; null where it goes on. */
    public Asking overWith(@Nullable Stated<?> end) {
        return end == null ? this : end(Ending.over(end));
    }

    private Asking end(Ending candidate) {
        if (ending == null || candidate.at().isBefore(ending.at())) {
            ending = candidate;
        }
        return this;
    }

    /** The finished demand, with a reason that is written already. */
    public Demand why(String reason) {
        return why(() -> reason);
    }

    /** The finished demand, with its reason, written only when somebody reads it. Without a due time it is due when it opens. */
    public Demand why(Supplier<String> reason) {
        List<Stated<?>> rests = List.copyOf(evidence.values());
        Instant opens = opensAt != null ? opensAt : latestKnown(rests);
        Instant due = dueAt == null || dueAt.isBefore(opens) ? opens : dueAt;
        escalations.sort((one, other) -> one.at().compareTo(other.at()));
        return new Demand(
                card,
                episode,
                rests,
                opens,
                due,
                Set.copyOf(roles),
                List.copyOf(escalations),
                List.copyOf(reminders),
                reason,
                ending);
    }

    private static Instant latestKnown(List<Stated<?>> entries) {
        return entries.stream().map(Stated::known).max(Instant::compareTo).orElseThrow();
    }
}
