package org.throughcare.service.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a long list the reader is.
 *
 * @param current the page shown, from 1
 * @param size how many a page holds
 * @param total how many there are that this reader may see
 * @param address what the number of a page is put after: {@code /people?q=rowan&page=}
 */
public record Pagination(int current, int size, long total, String address) {
    /** Stands in {@link #places} where pages are left out. */
    public static final int GAP = 0;

    public Pagination {
        if (current < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("no such page: " + current + " of " + total + " by " + size);
        }
    }

    /** How many pages there are; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The number of the first one shown; 0 when there are none. */
    public long from() {
        return total == 0 ? 0 : (current - 1L) * size + 1;
    }

    /** The number of the last one shown. */
    public long to() {
        return Math.min((long) current * size, total);
    }

    /** The address of a page. */
    public String addressOf(int page) {
        return address + page;
    }

    /** The pages offered: first, last, and those beside the current one, with {@link #GAP} between. */
    public List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            if (page == 1 || page == pages() || Math.abs(page - current) <= 1) {
                places.add(page);
            } else if (places.getLast() != GAP) {
                places.add(GAP);
            }
        }
        return places;
    }
}
