package org.throughcare.service.web.model.access;

import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * Who must not see a case and who alone may, with the form that changes it, sent to {@code Paths.LIMITS} as {@code change},
 * {@code code} and {@code reason}.
 *
 * @param crn the case
 * @param excluded who must not see it
 * @param restricted whether only those listed may
 * @param listed who they are
 * @param changes the changes to choose from
 * @param change what was chosen before
 * @param code the staff code typed before
 * @param reason what was typed before
 */
public record CaseLimits(
        String crn,
        List<Named> excluded,
        boolean restricted,
        List<Named> listed,
        List<Choice> changes,
        String change,
        String code,
        String reason) {
    /**
     * A member of staff.
     *
     * @param name their name
     * @param post their post in words
     * @param place where they work; empty where none is recorded
     * @param code their staff code
     */
    public record Named(String name, String post, String place, String code) {}

    public CaseLimits {
        excluded = List.copyOf(excluded);
        listed = List.copyOf(listed);
        changes = List.copyOf(changes);
    }
}
