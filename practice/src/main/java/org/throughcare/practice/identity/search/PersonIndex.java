package org.throughcare.practice.identity.search;

import java.time.Year;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.Identity;

/**
 * Finds records by whatever is typed of them, in memory. Many threads may search while one writes now and then. It holds what may
 * be found and nothing of who may find it: whoever asks must leave out what the reader may not see.
 */
public final class PersonIndex {
    /** So many candidates are weighed closely. */
    private static final int CANDIDATES = 300;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Facets facets = new Facets();
    private final CodedSlots byKey = new CodedSlots();
    private final List<@Nullable Card> cards = new ArrayList<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private final Queue<Gathering> gatherings = new ConcurrentLinkedQueue<>();
    private int size;

    /** Adds a record, or puts {@code identity} in the place of what was held under {@code key}. */
    public void put(long key, Identity identity) {
        lock.writeLock().lock();
        try {
            removeIfThere(key);
            Integer reused = free.poll();
            int slot = reused == null ? cards.size() : reused;
            Card card = Card.of(key, identity, vocabulary);
            if (reused == null) {
                cards.add(card);
            } else {
                cards.set(slot, card);
            }
            byKey.add(key, slot);
            facets.add(card, slot);
            ids(card).forEach(id -> vocabulary.bearers(id).add(slot));
            size++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Removes a record; says whether it was there. */
    public boolean remove(long key) {
        lock.writeLock().lock();
        try {
            return removeIfThere(key);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean removeIfThere(long key) {
        int[] slot = {-1};
        byKey.each(key, each -> slot[0] = each);
        if (slot[0] < 0) {
            return false;
        }
        Card card = card(slot[0]);
        byKey.remove(key, slot[0]);
        facets.remove(card, slot[0]);
        ids(card).forEach(id -> vocabulary.bearers(id).remove(slot[0]));
        cards.set(slot[0], null);
        free.add(slot[0]);
        size--;
        return true;
    }

    private static List<Integer> ids(Card card) {
        return Arrays.stream(card.words()).map(Card::id).distinct().boxed().toList();
    }

    /** How many records it holds. */
    public int size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** As {@link #find(SearchText, int)}, for text as it was typed in the year {@code now}. */
    public List<SearchHit> find(String typed, Year now, int most) {
        return find(SearchText.read(typed, now), most);
    }

    /** The records that answer best, at most {@code most}; the same question always gets the same answer in the same order. */
    public List<SearchHit> find(SearchText text, int most) {
        lock.readLock().lock();
        try {
            Query query = Query.of(text, vocabulary, facets, size);
            Gathering gathering = gathering();
            int[] slots;
            try {
                query.gather(vocabulary, gathering);
                slots = gathering.best(
                        Math.max(most, CANDIDATES), slot -> card(slot).key());
            } finally {
                gathering.clear();
                gatherings.add(gathering);
            }
            return Arrays.stream(slots)
                    .mapToObj(slot -> new Ranking(query, vocabulary, card(slot)))
                    .sorted(Comparator.comparingDouble(Ranking::score)
                            .reversed()
                            .thenComparingLong(Ranking::key))
                    .limit(most)
                    .map(Ranking::hit)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Gathering gathering() {
        Gathering kept = gatherings.poll();
        return kept != null && kept.holds(cards.size()) ? kept : new Gathering(cards.size() + cards.size() / 8 + 1);
    }

    private Card card(int slot) {
        return Objects.requireNonNull(cards.get(slot));
    }
}
