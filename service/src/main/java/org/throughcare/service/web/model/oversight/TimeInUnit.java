package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Choice;

/**
 * Time with people beside time at the screen, of one unit and by month; never of a person (R122, A6).
 *
 * @param unit its name; empty while none is chosen
 * @param units those to choose from; empty where there is nothing to choose
 * @param why why there are no figures; empty where there are
 * @param months the newest first; empty where there are no figures
 * @param now the instant the page holds for
 */
public record TimeInUnit(String unit, List<Choice> units, String why, List<Month> months, Instant now) {
    /**
     * One month.
     *
     * @param name the month, and that it still runs
     * @param contacts how many contacts in person are on record; a sentence where there are too few people to say
     * @param people how long they took together, and of how many nobody recorded that
     * @param screen in how much time somebody used the service; a sentence where there are too few people to say
     */
    public record Month(String name, String contacts, String people, String screen) {}

    public TimeInUnit {
        units = List.copyOf(units);
        months = List.copyOf(months);
    }
}
