package org.throughcare.service.web.model.risk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.OpenDuty;

/**
 * What waits on a case for somebody to say whether it changes risk, beside everything the answer is given in the light of.
 * Nothing on it suggests an answer or a level.
 *
 * @param shell what stands around it
 * @param waiting the duties that are answered here
 * @param level the level on record, or null where there is none or it is not for this reader
 * @param up what points up, besides what waits, the newest first
 * @param down what points down
 * @param changes what was answered so far: {@code yes}, {@code no} or empty
 * @param why the reason typed so far
 * @param key what a retry of this form is known by
 */
public record WeighPage(
        CaseShell shell,
        List<Waiting> waiting,
        @Nullable CaseEntry level,
        List<Pointing> up,
        List<Easing> down,
        String changes,
        String why,
        String key) {
    /**
     * A duty with the entries that wait.
     *
     * @param value what the form sends for it
     * @param chosen whether the answer is to be for it
     * @param bar why this reader cannot answer it, in words; empty where they can
     * @param duty the duty
     * @param entries the entries, oldest first
     * @param escalates whom it will go up to, and when, while nobody has answered
     */
    public record Waiting(
            String value, boolean chosen, String bar, OpenDuty duty, List<CaseEntry> entries, List<Next> escalates) {
        public Waiting {
            entries = List.copyOf(entries);
            escalates = List.copyOf(escalates);
        }

        /** The entries by what they are cited by. */
        public String cites() {
            return String.join(", ", entries.stream().map(CaseEntry::id).toList());
        }

        /** Whether this reader can answer it. */
        public boolean open() {
            return bar.isEmpty();
        }
    }

    /**
     * A further role that will be asked.
     *
     * @param to the role as a person would say it
     * @param at when, if nobody has answered by then
     */
    public record Next(String to, Instant at) {}

    /**
     * An entry that bears on harm.
     *
     * @param says the fact as a sentence
     * @param where who says so and when it happened
     * @param id what it is cited by
     */
    public record Pointing(String says, String where, String id) {}

    /**
     * Something that points down.
     *
     * @param says it in a sentence
     * @param entries the entries that say so, the newest first
     */
    public record Easing(String says, List<Pointing> entries) {
        public Easing {
            entries = List.copyOf(entries);
        }
    }

    public WeighPage {
        waiting = List.copyOf(waiting);
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** The duties that this reader can answer. */
    public List<Waiting> answerable() {
        return waiting.stream().filter(Waiting::open).toList();
    }

    /** What {@code one} asks; numbered where several ask, for two can ask the same. */
    public String titleOf(Waiting one) {
        String asks = one.duty().asks();
        return waiting.size() == 1 ? asks : Text.text("risk.weigh.numbered", waiting.indexOf(one) + 1, asks);
    }

    /** Whether there is something here for this reader to answer. */
    public boolean form() {
        return !answerable().isEmpty();
    }
}
