package org.throughcare.practice.recall.papers;

/** What can be tried before a recall (the eight rows of section 19). */
public enum Measure {
    WARNING_OR_BREACH_LETTERS,
    MORE_REPORTING,
    EXTRA_CONDITIONS,
    OTHER_TEAMS,
    PARTNER_AGENCIES,
    APPROVED_PREMISES,
    DRUG_TESTING,
    OTHER
}
