package org.throughcare.practice.duties;

import java.util.List;

/**
 * One rule of practice: a pure function from a picture and policy to what is asked of whom. It returns everything it ever
 * asked for, with what ended it, so that nothing is silently dropped.
 */
public interface Rule {
    /** What the rule says of itself; always the same. */
    RuleCard card();

    /** Everything that the situation asks for under this rule. */
    List<Demand> demands(Situation situation);
}
