package org.throughcare.service.people.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.Identity;
import org.throughcare.service.people.index.KeepingUp;
import org.throughcare.service.people.index.KnownPeople;
import org.throughcare.service.people.matching.Comparing.Likeness;

/** Who on the record could be whom, computed again only for those of whom something else is known since the last look. */
@Component
public class Likenesses {
    private final KnownPeople people;
    private final KeepingUp keepingUp;
    private final Comparing comparing;
    private final Map<Long, Identity> compared = new ConcurrentHashMap<>();
    private final Map<Long, List<Likeness>> alike = new ConcurrentHashMap<>();

    Likenesses(KnownPeople people, KeepingUp keepingUp, Comparing comparing) {
        this.people = people;
        this.keepingUp = keepingUp;
        this.comparing = comparing;
    }

    /** Brings the likenesses up to what is on the record; not to be called inside a transaction. */
    public synchronized void catchUp() {
        keepingUp.catchUp();
        Set<Long> now = people.numbers();
        compared.keySet().removeIf(person -> !now.contains(person));
        alike.keySet().removeIf(person -> !now.contains(person));
        for (long person : now) {
            people.of(person).ifPresent(identity -> {
                if (!identity.equals(compared.put(person, identity))) {
                    takeIn(person, comparing.alike(identity, person));
                }
            });
        }
    }

    private void takeIn(long person, List<Likeness> found) {
        List<Likeness> before = alike.getOrDefault(person, List.of());
        before.forEach(one -> change(one.person(), person, Stream.empty()));
        alike.put(person, found);
        found.forEach(one -> change(one.person(), person, Stream.of(new Likeness(person, one.score(), one.answer()))));
    }

    /** In the list of {@code of}, puts {@code instead} in the place of what it says of {@code person}. */
    private void change(long of, long person, Stream<Likeness> instead) {
        alike.compute(
                of,
                (_, listed) -> Stream.concat(
                                (listed == null ? List.<Likeness>of() : listed)
                                        .stream().filter(one -> one.person() != person),
                                instead)
                        .sorted(Comparator.<Likeness>comparingDouble(
                                        one -> one.score().score())
                                .reversed()
                                .thenComparingLong(Likeness::person))
                        .toList());
    }

    /** Who {@code person} could be, the likeliest first, as of the last look. */
    public List<Likeness> of(long person) {
        return alike.getOrDefault(person, List.of()).stream()
                .filter(one -> people.of(one.person()).isPresent())
                .toList();
    }
}
