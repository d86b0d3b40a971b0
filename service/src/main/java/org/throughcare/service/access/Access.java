package org.throughcare.service.access;

import java.util.EnumSet;
import java.util.Set;

/** What need-to-know says of one person and one case. */
public sealed interface Access {

    /**
     * The case is open to them.
     *
     * @param because why
     * @param areas the parts of it that are open
     * @param readOnly whether nothing may be changed, whatever the post
     */
    record Open(Because because, Set<Area> areas, boolean readOnly) implements Access {
        public Open {
            areas = EnumSet.copyOf(areas);
        }

        /** Whether every part of the case is open. */
        public boolean whole() {
            return areas.size() == Area.values().length;
        }
    }

    /** Only those on a list may see it: they are told that it exists and whom to ask, and nothing else. */
    record Restricted() implements Access {}

    /** To them it is as if there were no such case. */
    record Absent() implements Access {}

    /** Why a case is open to somebody. */
    enum Because {
        HOLDS_THE_CASE,
        SAME_TEAM,
        SAME_UNIT,
        SAME_PRISON,
        IOM,
        OPEN_RECALL,
        ON_CALL,
        OPEN_TASK,
        GRANTED_REQUEST,
        PARTNER_SHARE,
        BREAK_GLASS
    }

    /** Whether the case may be seen. */
    default boolean isOpen() {
        return this instanceof Open;
    }
}
