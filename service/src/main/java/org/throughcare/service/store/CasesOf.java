package org.throughcare.service.store;

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
}
