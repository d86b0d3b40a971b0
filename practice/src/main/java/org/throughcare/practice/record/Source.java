package org.throughcare.practice.record;

/**
 * Where an entry came from.
 *
 * @param agency the kind of organisation or person
 * @param system the system or person within it; empty where none is named
 */
public record Source(Agency agency, String system) {
    /** The kinds of organisation or person an entry can come from. */
    public enum Agency {
        PROBATION,
        FORMER_PROVIDER,
        PRISON,
        POLICE,
        COURT,
        PPCS,
        PROVIDER,
        FAMILY,
        MEMBER_OF_PUBLIC,
        HEALTH,
        CHILDRENS_SERVICES,
        HOUSING,
        MINISTRY,
        INSPECTORATE,
        CORONER
    }
}
