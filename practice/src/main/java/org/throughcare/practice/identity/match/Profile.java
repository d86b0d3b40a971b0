package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.PersonName;

/** An identity made ready for many comparisons. */
public final class Profile {
    private final Identity identity;
    private final @Nullable PlainName name;
    private final List<PlainName> names;
    private final Set<String> firsts;
    private final Set<String> lasts;
    private final Set<String> fulls;
    private final Set<LocalDate> births;

    private Profile(Identity identity) {
        this.identity = identity;
        PersonName current = identity.name();
        name = current == null ? null : PlainName.of(current);
        names = identity.names().stream().map(PlainName::of).distinct().toList();
        firsts = names.stream()
                .map(PlainName::first)
                .filter(first -> !first.isEmpty())
                .collect(Collectors.toSet());
        lasts = names.stream()
                .map(PlainName::last)
                .filter(last -> !last.isEmpty())
                .collect(Collectors.toSet());
        fulls = names.stream().filter(PlainName::whole).map(PlainName::full).collect(Collectors.toSet());
        births = new HashSet<>(identity.births());
    }

    /** The profile of {@code identity}. */
    public static Profile of(Identity identity) {
        return new Profile(identity);
    }

    /** The identity it was made from. */
    public Identity identity() {
        return identity;
    }

    @Nullable
    PlainName name() {
        return name;
    }

    /** The current name first. */
    List<PlainName> names() {
        return names;
    }

    Set<String> firsts() {
        return firsts;
    }

    Set<String> lasts() {
        return lasts;
    }

    Set<String> fulls() {
        return fulls;
    }

    Set<LocalDate> births() {
        return births;
    }

    static boolean share(Collection<?> one, Collection<?> other) {
        for (Object value : one) {
            if (other.contains(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both have something and nothing of it is the same. */
    static boolean differ(Collection<?> one, Collection<?> other) {
        return !one.isEmpty() && !other.isEmpty() && !share(one, other);
    }
}
