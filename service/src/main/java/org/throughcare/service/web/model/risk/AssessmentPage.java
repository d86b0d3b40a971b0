package org.throughcare.service.web.model.risk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * One part of an assessment of risk of serious harm, as a draft that its author goes on with.
 *
 * @param shell what stands around it
 * @param part the part, as its address names it
 * @param title what the part is called
 * @param intro what is asked in it
 * @param steps the parts, in their order
 * @param blocks what is on record and what is asked about it
 * @param saved when the draft was last kept, or null where nothing is kept yet
 * @param key what a retry of this form is known by
 * @param last whether the part is the one that is signed
 */
public record AssessmentPage(
        CaseShell shell,
        String part,
        String title,
        String intro,
        List<Step> steps,
        List<Block> blocks,
        @Nullable Instant saved,
        String key,
        boolean last) {
    /**
     * A part of the assessment.
     *
     * @param label what it is called
     * @param address where it is
     * @param here whether the reader is there
     * @param missing how many things it still lacks
     */
    public record Step(String label, String address, boolean here, int missing) {}

    /**
     * Something on record, and what is asked about it.
     *
     * @param id the id of its heading on the page
     * @param heading what it is about
     * @param says a sentence beneath the heading, or empty
     * @param lines what is on record
     * @param more what is on record and stands folded away, oldest last
     * @param fields what is asked
     * @param hidden values that the form sends along
     */
    public record Block(
            String id,
            String heading,
            String says,
            List<Line> lines,
            List<Line> more,
            List<Field> fields,
            List<Hidden> hidden) {
        public Block {
            lines = List.copyOf(lines);
            more = List.copyOf(more);
            fields = List.copyOf(fields);
            hidden = List.copyOf(hidden);
        }

        /** A block that only says something. */
        public static Block saying(String id, String heading, String says, List<Line> lines) {
            return new Block(id, heading, says, lines, List.of(), List.of(), List.of());
        }

        /** A block that only asks. */
        public static Block asking(String id, String heading, String says, List<Field> fields) {
            return new Block(id, heading, says, List.of(), List.of(), fields, List.of());
        }

        /** The names of its fields. */
        public Set<String> names() {
            return Set.copyOf(fields.stream().map(Field::name).toList());
        }
    }

    /**
     * One thing on record or still missing.
     *
     * @param says it in words
     * @param beside where it comes from and when, or empty
     * @param address where more about it stands, or null
     * @param suspected whether it is suspected and not established
     */
    public record Line(String says, String beside, @Nullable String address, boolean suspected) {
        /** A line of words. */
        public static Line of(String says) {
            return new Line(says, "", null, false);
        }
    }

    /** A value that the form sends along. */
    public record Hidden(String name, String value) {}

    public AssessmentPage {
        steps = List.copyOf(steps);
        blocks = List.copyOf(blocks);
    }
}
