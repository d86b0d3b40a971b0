package org.throughcare.service.web.model.people;

import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * The search for a person, sent to {@code Paths.PEOPLE} as {@code q}. Counts and suggestions hold only what the reader
 * may know of.
 *
 * @param asked what was searched for; empty before anything was
 * @param found one page of what was found
 * @param pages where in what was found the reader is
 * @param suggestions other spellings that would find somebody
 * @param mayRegister whether the reader may register a person
 */
public record PersonSearch(
        String asked, List<PersonFound> found, Pagination pages, List<String> suggestions, boolean mayRegister) {
    public PersonSearch {
        found = List.copyOf(found);
        suggestions = List.copyOf(suggestions);
    }
}
