package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was told about access. None of it says about whom.
 *
 * @param notices newest first
 * @param now the instant it is read at
 */
public record NoticeList(List<Notice> notices, Instant now) {
    /**
     * One of them.
     *
     * @param what what there is to look at, in words
     * @param href where, or null where there is no page for it
     * @param at since when
     * @param seen whether they said that they have read it
     */
    public record Notice(String what, @Nullable String href, Instant at, boolean seen) {}

    public NoticeList {
        notices = List.copyOf(notices);
    }

    /** Whether there is one that they have not said they read. */
    public boolean anyNew() {
        return notices.stream().anyMatch(notice -> !notice.seen());
    }
}
