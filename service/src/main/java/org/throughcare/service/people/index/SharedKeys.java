package org.throughcare.service.people.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.match.BlockingKeys;

/**
 * Who shares a blocking key with whom. Keys are held as numbers made of them: two that happen to be the same cost a
 * comparison and change no answer.
 */
final class SharedKeys {
    private final Map<Integer, long[]> bearers = new HashMap<>();

    synchronized void add(long person, Identity identity) {
        for (String key : BlockingKeys.of(identity)) {
            long[] some = bearers.getOrDefault(key.hashCode(), new long[0]);
            if (Arrays.stream(some).noneMatch(one -> one == person)) {
                long[] more = Arrays.copyOf(some, some.length + 1);
                more[some.length] = person;
                bearers.put(key.hashCode(), more);
            }
        }
    }

    synchronized void remove(long person, Identity identity) {
        for (String key : BlockingKeys.of(identity)) {
            long[] left = Arrays.stream(bearers.getOrDefault(key.hashCode(), new long[0]))
                    .filter(one -> one != person)
                    .toArray();
            if (left.length == 0) {
                bearers.remove(key.hashCode());
            } else {
                bearers.put(key.hashCode(), left);
            }
        }
    }

    synchronized Set<Long> alike(Identity identity) {
        Set<Long> alike = new HashSet<>();
        for (String key : BlockingKeys.of(identity)) {
            for (long person : bearers.getOrDefault(key.hashCode(), new long[0])) {
                alike.add(person);
            }
        }
        return alike;
    }
}
