package org.throughcare.service.store;

import java.util.Set;

/** A list of cases, always within what the one who asks may see. */
public sealed interface CasesOf {
    /** Every case that may be seen. */
    record Everywhere() implements CasesOf {}

    /**
     * The cases allocated to one person.
     *
     * @param code what cases are allocated to them by
     */
    record Holder(String code) implements CasesOf {}

    /**
     * The cases of a team.
     *
     * @param name its name
     */
    record Team(String name) implements CasesOf {}

    /**
     * The cases of a probation delivery unit.
     *
     * @param name its name
     */
    record Unit(String name) implements CasesOf {}

    /**
     * The cases of people held in a prison.
     *
     * @param name its name
     */
    record Prison(String name) implements CasesOf {}

    /** The cases in which a recall is open. */
    record Recalls() implements CasesOf {}

    /**
     * The cases under integrated offender management of a unit.
     *
     * @param unit its name
     */
    record Iom(String unit) implements CasesOf {}

    /**
     * These cases, such as those that were opened to somebody one by one.
     *
     * @param persons their numbers
     */
    record These(Set<Long> persons) implements CasesOf {
        public These {
            persons = Set.copyOf(persons);
        }
    }
}
