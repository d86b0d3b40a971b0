package org.throughcare.practice.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Role;

/** Facts about who the person is, and about what a register holds of them. */
public sealed interface IdentityFact extends Fact {
    /** How a name is used. */
    enum NameUse {
        CURRENT,
        ALIAS,
        PREVIOUS
    }

    /** The person has, has had or uses this name. A later current name makes the one before it a previous one. */
    record NameRecorded(NameUse use, PersonName name) implements IdentityFact {}

    /** What the person asks to be called. */
    record PreferredNameStated(String name) implements IdentityFact {}

    /**
     * When the person was born, as a source has it.
     *
     * @param alias whether it is only another date that the person has given
     */
    record BirthDateRecorded(LocalDate on, boolean alias) implements IdentityFact {}

    /** Sex as a source records it. */
    enum Sex {
        FEMALE,
        MALE,
        NOT_KNOWN,
        NOT_SPECIFIED
    }

    /** The person's sex as recorded. */
    record SexRecorded(Sex sex) implements IdentityFact {}

    /** The person's gender in their own words. */
    record GenderStated(String gender, @Nullable String pronouns) implements IdentityFact {}

    /** The languages of the person. */
    record LanguageStated(String language, boolean interpreter, boolean welshPreferred) implements IdentityFact {}

    /**
     * A number by which a source knows the person, exactly as that source wrote it: a number that does not read is kept and
     * shown, and never matches anything.
     */
    record IdentifierRecorded(IdentifierKind kind, String text) implements IdentityFact {}

    /**
     * A detail of the register was checked.
     *
     * @param detail the entry that states it
     * @param verified false when the check found that it is not so
     */
    record DetailVerified(EntryId detail, boolean verified, String how) implements IdentityFact {}

    /**
     * A detail of the register is no longer so.
     *
     * @param detail the entry that states it
     * @param on the last day on which it was so, or null when not known
     */
    record DetailEnded(EntryId detail, @Nullable LocalDate on, String reason) implements IdentityFact {}

    /** What a person can say of two records. */
    enum MatchVerdict {
        SAME_PERSON,
        DIFFERENT_PEOPLE
    }

    /** How sure that person is. */
    enum Sureness {
        CERTAIN,
        LIKELY
    }

    /**
     * A person decided that the record {@code other} and the subject of this entry are one person, or are two; it outweighs
     * every score until it is withdrawn.
     */
    record MatchDecided(Subject other, MatchVerdict verdict, Sureness sureness, Role by, String reason)
            implements IdentityFact {}

    /** Such a decision no longer stands; the scores speak again. */
    record MatchDecisionWithdrawn(EntryId decision, Role by, String reason) implements IdentityFact {}
}
