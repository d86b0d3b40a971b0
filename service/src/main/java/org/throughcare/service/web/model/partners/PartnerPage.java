package org.throughcare.service.web.model.partners;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.cases.RecordDetail.Field;

/**
 * A recall for one of those who have a part in it: what is done next at the top, then the facts.
 *
 * @param shell what stands around it
 * @param address where its forms are sent
 * @param title what the page is
 * @param says where the recall stands, in a sentence
 * @param steps the steps of this part of it, in order; empty where there are none
 * @param next what is done next, first first; empty where nothing waits for the reader
 * @param beside what else the reader can do
 * @param blocks the facts
 * @param key what a retry of a form is known by
 * @param open the act whose form came back with something to mend; empty for none
 */
public record PartnerPage(
        CaseShell shell,
        String address,
        String title,
        String says,
        List<Step> steps,
        List<ActForm> next,
        List<ActForm> beside,
        List<Block> blocks,
        String key,
        String open) {
    /** How far a step is. */
    public enum Progress {
        DONE,
        NOW,
        LATER
    }

    /**
     * One step.
     *
     * @param said when it was done and what was noted; empty while it is not
     */
    public record Step(String name, Progress progress, String said) {}

    /**
     * Something the reader can do.
     *
     * @param act what the form sends
     * @param says what it means, in a sentence; empty where its heading does
     */
    public record ActForm(String act, String heading, String says, List<Field> fields, String button) {
        public ActForm {
            fields = List.copyOf(fields);
        }
    }

    /**
     * Some facts under one heading.
     *
     * @param folded whether they are opened only when they are wanted
     */
    public record Block(String id, String heading, List<Row> rows, boolean folded) {
        public Block {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One fact.
     *
     * @param mark a word of warning beside it; empty for none
     */
    public record Row(String label, String value, String mark) {
        /** A fact with nothing beside it. */
        public static Row of(String label, String value) {
            return new Row(label, value, "");
        }
    }

    public PartnerPage {
        steps = List.copyOf(steps);
        next = List.copyOf(next);
        beside = List.copyOf(beside);
        blocks = List.copyOf(blocks);
    }
}
