package org.throughcare.practice.duties;

import java.util.List;

/**
 * One rule of practice: a pure function from a picture and policy to what is asked of whom. It returns everything it ever
 * asked for, with what ended it, so that nothing is silently dropped.
 */
public interface Rule {
    /** What the rule says of itself; always the same. */
    RuleCard card();

    /** The part of the work that the rule belongs to: the name of the room it stands in, such as recall or release. */
    default String part() {
        String room = getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }

    /** Everything that the situation asks for under this rule. */
    List<Demand> demands(Situation situation);
}
