package org.throughcare.commands.live;

import java.util.Map;
import org.throughcare.commands.compact.CompactJson;
import org.throughcare.commands.compact.RecordShape;
import org.throughcare.practice.replay.RaisedDuty;

/**
 * A duty with everything that happened to it as one JSON object, in bytes of UTF-8: what a store keeps. Equal duties give
 * the same bytes, and reading them gives an equal duty.
 *
 * <p>The card of the rule is written in full and known again by its kind: while the rulebook has a rule of that kind its own
 * card is read, and otherwise the card that was written, so that a duty can be read as long as it is kept.
 */
public final class DutyText {
    private static final RecordShape SHAPE = new RecordShape(RaisedDuty.class, Map.of("card", new CardShape()));

    private DutyText() {}

    /** The body of {@code duty}. */
    public static byte[] write(RaisedDuty duty) {
        return CompactJson.write(out -> SHAPE.write(duty, out));
    }

    /**
     * The duty of a body.
     *
     * @throws IllegalArgumentException if the body is no duty
     */
    public static RaisedDuty read(byte[] json) {
        return (RaisedDuty) CompactJson.read(json, SHAPE::read);
    }
}
