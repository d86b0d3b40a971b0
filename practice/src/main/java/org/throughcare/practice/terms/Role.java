package org.throughcare.practice.terms;

/** A post that a duty can be addressed to. A role that nobody fills is still named. */
public enum Role {
    COM(Party.PROBATION, "community offender manager"),
    SPO(Party.PROBATION, "senior probation officer"),
    DEPUTY_SPO(Party.PROBATION, "deputy senior probation officer"),
    DUTY_SPO(Party.PROBATION, "duty senior probation officer"),
    ON_CALL_MANAGER(Party.PROBATION, "on-call manager"),
    SPO_ALLOCATION(Party.PROBATION, "senior probation officer who allocates"),
    PDU_HEAD(Party.PROBATION, "head of the probation delivery unit"),
    REGION(Party.PROBATION, "regional office"),
    COURT_TEAM(Party.PROBATION, "court team"),
    IOM(Party.PROBATION, "integrated offender management officer"),
    SFO_LEAD(Party.PROBATION, "lead for serious further offences"),
    VICTIM_LIAISON(Party.PROBATION, "victim liaison officer"),
    CASE_ADMINISTRATOR(Party.PROBATION, "case administrator"),
    AP_STAFF(Party.PROBATION, "approved premises staff"),
    INSPECTOR(Party.PROBATION, "inspector"),
    POM(Party.PRISON, "prison offender manager"),
    HEAD_OF_OMU(Party.PRISON, "head of the offender management unit"),
    POLICE(Party.POLICE, "police"),
    PPCS(Party.PPCS, "recall casework section"),
    COURT(Party.COURT, "court"),
    PROVIDER(Party.PROVIDER, "provider");

    private final Party party;
    private final String title;

    Role(Party party, String title) {
        this.party = party;
        this.title = title;
    }

    /** The party whose staff hold this role; a duty is addressed only to roles of the party whose picture raised it. */
    public Party party() {
        return party;
    }

    /** The role as a person would say it. */
    public String title() {
        return title;
    }
}
