package org.throughcare.service.web.model.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form to sign in with, sent to {@code Paths.SIGN_IN} as {@code username} and {@code password}. What was wrong stands
 * in the errors of the page, at {@code username}: it never says which of the two.
 *
 * @param username what was typed before; empty at first
 * @param withPassword whether people sign in with a password here at all
 * @param provider where else they sign in, or null
 * @param demonstration the sign-ins of a demonstration, or null anywhere else
 */
public record SignIn(
        String username,
        boolean withPassword,
        @Nullable Provider provider,
        @Nullable Demonstration demonstration) {
    /**
     * An outside sign-in.
     *
     * @param name as people call it
     * @param address where it begins
     */
    public record Provider(String name, String address) {}

    /**
     * The sign-ins of a demonstration.
     *
     * @param password the same for all of them
     * @param people who can be signed in as
     */
    public record Demonstration(String password, List<Person> people) {
        public Demonstration {
            people = List.copyOf(people);
        }
    }

    /**
     * An invented member of staff.
     *
     * @param username what to sign in with
     * @param name their name
     * @param role their role in words
     * @param shows what is worth looking at as them; empty for nothing in particular
     */
    public record Person(String username, String name, String role, String shows) {}
}
