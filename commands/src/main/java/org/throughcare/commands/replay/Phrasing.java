package org.throughcare.commands.replay;

import java.util.Collection;
import java.util.Locale;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Wording;

/** Turns of phrase that the timeline and the outcomes share. */
final class Phrasing {
    private Phrasing() {}

    /** "the police and the senior probation officer"; "nobody" for no roles. */
    static String roles(Collection<Role> roles) {
        return roles.isEmpty()
                ? "nobody"
                : Wording.join(roles.stream().map(role -> "the " + role.title()).toList());
    }

    /** The text with a capital first letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
