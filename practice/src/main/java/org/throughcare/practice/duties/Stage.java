package org.throughcare.practice.duties;

/** The order in which rules run: a rule may read what rules of earlier stages ask. */
public enum Stage {
    FACTS,
    DUTIES
}
