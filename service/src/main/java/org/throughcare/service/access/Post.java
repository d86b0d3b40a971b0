package org.throughcare.service.access;

import static org.throughcare.service.access.Act.ASSESS;
import static org.throughcare.service.access.Act.BREAK_GLASS;
import static org.throughcare.service.access.Act.CONSIDER_RECALL;
import static org.throughcare.service.access.Act.DECIDE_RECALL;
import static org.throughcare.service.access.Act.DECIDE_REQUEST;
import static org.throughcare.service.access.Act.EXPORT;
import static org.throughcare.service.access.Act.KEEP_STAFF;
import static org.throughcare.service.access.Act.LIMIT_ACCESS;
import static org.throughcare.service.access.Act.LINK;
import static org.throughcare.service.access.Act.MEASURE;
import static org.throughcare.service.access.Act.PROTECT_DATA;
import static org.throughcare.service.access.Act.RATE_AGAIN;
import static org.throughcare.service.access.Act.READ;
import static org.throughcare.service.access.Act.READ_ACCESS_LOG;
import static org.throughcare.service.access.Act.RECORD;
import static org.throughcare.service.access.Act.REGISTER;
import static org.throughcare.service.access.Act.REVIEW_EMERGENCY;
import static org.throughcare.service.access.Act.SAMPLE;
import static org.throughcare.service.access.Act.SHARE;
import static org.throughcare.service.access.Act.SIGN_RECALL;
import static org.throughcare.service.access.Act.TEND_FEEDS;

import java.util.Comparator;
import java.util.Set;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** What a member of staff or a partner is employed as, and what follows from it: how far they see and what they may do. */
public enum Post {
    PROBATION_OFFICER(
            "Probation officer",
            Party.PROBATION,
            Reach.TEAM,
            Set.of(Role.COM),
            READ,
            RECORD,
            CONSIDER_RECALL,
            ASSESS,
            EXPORT,
            REGISTER,
            BREAK_GLASS),
    PROBATION_SERVICES_OFFICER(
            "Probation services officer",
            Party.PROBATION,
            Reach.TEAM,
            Set.of(Role.COM),
            READ,
            RECORD,
            CONSIDER_RECALL,
            ASSESS,
            EXPORT,
            REGISTER,
            BREAK_GLASS),
    COURT_OFFICER(
            "Court officer", Party.PROBATION, Reach.UNIT, Set.of(Role.COURT_TEAM), READ, RECORD, REGISTER, BREAK_GLASS),
    CASE_ADMINISTRATOR(
            "Case administrator",
            Party.PROBATION,
            Reach.TEAM,
            Set.of(Role.CASE_ADMINISTRATOR),
            READ,
            RECORD,
            REGISTER,
            LINK,
            TEND_FEEDS),
    SENIOR_PROBATION_OFFICER(
            "Senior probation officer",
            Party.PROBATION,
            Reach.UNIT,
            Set.of(Role.SPO, Role.DEPUTY_SPO, Role.DUTY_SPO, Role.SPO_ALLOCATION),
            READ,
            RECORD,
            CONSIDER_RECALL,
            DECIDE_RECALL,
            SIGN_RECALL,
            ASSESS,
            EXPORT,
            REGISTER,
            LINK,
            DECIDE_REQUEST,
            REVIEW_EMERGENCY,
            LIMIT_ACCESS,
            SHARE,
            MEASURE,
            RATE_AGAIN,
            BREAK_GLASS),
    SENIOR_MANAGER(
            "Senior manager",
            Party.PROBATION,
            Reach.UNIT,
            Set.of(Role.ON_CALL_MANAGER),
            READ,
            RECORD,
            CONSIDER_RECALL,
            DECIDE_RECALL,
            SIGN_RECALL,
            EXPORT,
            DECIDE_REQUEST,
            REVIEW_EMERGENCY,
            LIMIT_ACCESS,
            SHARE,
            MEASURE,
            KEEP_STAFF,
            BREAK_GLASS),
    ON_CALL_MANAGER(
            "On-call manager",
            Party.PROBATION,
            Reach.NONE,
            Set.of(Role.ON_CALL_MANAGER),
            READ,
            RECORD,
            CONSIDER_RECALL,
            DECIDE_RECALL,
            SIGN_RECALL,
            BREAK_GLASS),
    HEAD_OF_PDU(
            "Head of probation delivery unit",
            Party.PROBATION,
            Reach.UNIT,
            Set.of(Role.PDU_HEAD),
            READ,
            RECORD,
            SIGN_RECALL,
            EXPORT,
            DECIDE_REQUEST,
            REVIEW_EMERGENCY,
            LIMIT_ACCESS,
            SHARE,
            KEEP_STAFF,
            READ_ACCESS_LOG,
            SAMPLE,
            MEASURE,
            RATE_AGAIN,
            BREAK_GLASS),
    APPROVED_PREMISES_WORKER(
            "Approved premises residential worker",
            Party.PROBATION,
            Reach.SHARED,
            Set.of(Role.AP_STAFF),
            READ,
            RECORD,
            CONSIDER_RECALL,
            DECIDE_RECALL,
            BREAK_GLASS),
    IOM_OFFICER(
            "Integrated offender management officer", Party.PROBATION, Reach.SHARED, Set.of(Role.IOM), READ, RECORD),
    VICTIM_LIAISON_OFFICER("Victim liaison officer", Party.PROBATION, Reach.SHARED, Set.of(Role.VICTIM_LIAISON), READ),
    SFO_LEAD(
            "Serious further offence lead",
            Party.PROBATION,
            Reach.SHARED,
            Set.of(Role.SFO_LEAD),
            READ,
            READ_ACCESS_LOG),
    DATA_PROTECTION_OFFICER(
            "Data protection officer",
            Party.PROBATION,
            Reach.SHARED,
            Set.of(),
            READ,
            READ_ACCESS_LOG,
            PROTECT_DATA,
            LINK,
            TEND_FEEDS),
    INSPECTOR("Inspector", Party.PROBATION, Reach.SHARED, Set.of(), READ, READ_ACCESS_LOG, SAMPLE, MEASURE, RATE_AGAIN),
    PRISON_OFFENDER_MANAGER(
            "Prison offender manager", Party.PRISON, Reach.PRISON, Set.of(Role.POM), READ, RECORD, ASSESS, BREAK_GLASS),
    HEAD_OF_OFFENDER_MANAGEMENT(
            "Head of offender management delivery",
            Party.PRISON,
            Reach.PRISON,
            Set.of(Role.HEAD_OF_OMU),
            READ,
            RECORD,
            EXPORT),
    PPCS_CASEWORKER("Recall caseworker", Party.PPCS, Reach.RECALLS, Set.of(Role.PPCS), READ, RECORD),
    POLICE_OFFICER("Police public protection officer", Party.POLICE, Reach.SHARED, Set.of(Role.POLICE), READ, RECORD),
    TREATMENT_PROVIDER("Treatment provider", Party.PROVIDER, Reach.SHARED, Set.of(Role.PROVIDER), READ, RECORD);

    private final String title;
    private final Party party;
    private final Reach reach;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Act> acts;

    Post(String title, Party party, Reach reach, Set<Role> roles, Act... acts) {
        this.title = title;
        this.party = party;
        this.reach = reach;
        this.roles = Set.copyOf(roles);
        this.acts = Set.of(acts);
    }

    /** The post as a person would say it. */
    public String title() {
        return title;
    }

    /** On whose picture they work: they see what this party knows. */
    public Party party() {
        return party;
    }

    /** How far they see without anything being shared with them. */
    public Reach reach() {
        return reach;
    }

    /** The roles whose duties reach them; never a role of another party. */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * The role in which they put something on record.
     *
     * @throws java.util.NoSuchElementException for a post that is asked for nothing
     */
    public Role recordsAs() {
        return roles.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether the post may do it at all, on a case that is open to it. */
    public boolean may(Act act) {
        return acts.contains(act);
    }
}
