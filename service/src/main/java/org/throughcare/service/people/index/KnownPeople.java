package org.throughcare.service.people.index;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.search.PersonIndex;
import org.throughcare.practice.identity.search.SearchHit;

/**
 * The identity of everybody on the record, in memory: opened, and never written anywhere. It knows nothing of who may know
 * of whom; whoever asks must leave out what the reader may not see.
 */
@Component
public class KnownPeople {
    private final PersonIndex index = new PersonIndex();
    private final Map<Long, Identity> identities = new ConcurrentHashMap<>();
    private final SharedKeys shared = new SharedKeys();

    /** Takes in what is known of a person now, or takes them out where {@code identity} is empty. */
    public void put(long person, Optional<Identity> identity) {
        Identity before = identity.isPresent() ? identities.put(person, identity.get()) : identities.remove(person);
        if (identity.filter(now -> now.equals(before)).isPresent()) {
            return;
        }
        if (before != null) {
            shared.remove(person, before);
        }
        index.remove(person);
        identity.ifPresent(now -> {
            shared.add(person, now);
            if (!now.identifiers().crns().isEmpty()) {
                index.put(person, now);
            }
        });
    }

    /** The cases that answer best to {@code typed}, at most {@code most}; records that belong to no case are never among them. */
    public List<SearchHit> find(String typed, Year now, int most) {
        return index.find(typed, now, most);
    }

    /** What is known of {@code person}. */
    public Optional<Identity> of(long person) {
        return Optional.ofNullable(identities.get(person));
    }

    /** Those who have enough in common with {@code identity} to be compared with it. */
    public Set<Long> alike(Identity identity) {
        return shared.alike(identity);
    }

    /** Everybody. */
    public Collection<Identity> all() {
        return identities.values();
    }

    /** The numbers of everybody. */
    public Set<Long> numbers() {
        return Set.copyOf(identities.keySet());
    }
}
