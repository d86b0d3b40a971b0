package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * Who works where. One unit at a time; no figure of anybody's work stands on it (A6).
 *
 * @param units the units to choose from, sent as {@code unit}
 * @param unit the one shown; empty when none is chosen
 * @param onCall who is on call for its region, now and next
 * @param teams its teams
 */
public record Organisation(List<Choice> units, String unit, List<OnCall> onCall, List<Team> teams) {
    /**
     * A shift.
     *
     * @param name who
     * @param region for which region
     * @param from from when
     * @param until until when
     */
    public record OnCall(String name, String region, Instant from, Instant until) {}

    /**
     * A team.
     *
     * @param name what it is called
     * @param members who is in it now
     */
    public record Team(String name, List<Member> members) {
        public Team {
            members = List.copyOf(members);
        }
    }

    /**
     * A member of staff in a post.
     *
     * @param name their name
     * @param post the post in words
     * @param code what cases are allocated to them by
     */
    public record Member(String name, String post, String code) {}

    public Organisation {
        units = List.copyOf(units);
        onCall = List.copyOf(onCall);
        teams = List.copyOf(teams);
    }
}
