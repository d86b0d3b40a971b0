package org.throughcare.service.victims;

import java.util.List;

/**
 * One victim who is in contact.
 *
 * @param id the number in the store
 * @param pseudonym what the record calls them; their name stands nowhere in the service
 * @param preference how and whether they want to be told of what happens
 * @param areas where the person of the case must not be
 */
public record VictimContact(long id, String pseudonym, String preference, List<ExclusionArea> areas) {
    public VictimContact {
        areas = List.copyOf(areas);
    }
}
