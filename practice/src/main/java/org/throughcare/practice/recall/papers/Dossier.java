package org.throughcare.practice.recall.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier holds, in the order of its list.
 *
 * @param items at least one
 */
public record Dossier(String crn, String name, LocalDate made, List<Item> items) {
    /**
     * One paper of it.
     *
     * @param dated the date it bears, or null
     * @param disclosed whether the person is given it
     */
    public record Item(String title, @Nullable LocalDate dated, int pages, boolean disclosed) {
        public Item {
            if (title.isBlank() || pages < 1) {
                throw new IllegalArgumentException("a paper of a dossier has a title and at least one page");
            }
        }
    }

    public Dossier {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a dossier holds at least one paper");
        }
    }

    /** The page on which the paper at {@code place}, from 0, begins; the list itself is page 1. */
    public int firstPage(int place) {
        return 2 + items.subList(0, place).stream().mapToInt(Item::pages).sum();
    }
}
