package org.throughcare.practice.recall.process;

import static org.throughcare.practice.terms.Role.AP_STAFF;
import static org.throughcare.practice.terms.Role.CASE_ADMINISTRATOR;
import static org.throughcare.practice.terms.Role.COM;
import static org.throughcare.practice.terms.Role.DEPUTY_SPO;
import static org.throughcare.practice.terms.Role.DUTY_SPO;
import static org.throughcare.practice.terms.Role.HEAD_OF_OMU;
import static org.throughcare.practice.terms.Role.ON_CALL_MANAGER;
import static org.throughcare.practice.terms.Role.PDU_HEAD;
import static org.throughcare.practice.terms.Role.POLICE;
import static org.throughcare.practice.terms.Role.POM;
import static org.throughcare.practice.terms.Role.SPO;

import java.util.Set;
import org.throughcare.practice.terms.Role;

/** What can be done with a recall, and the roles that may do it. No role may sign for its own request. */
public enum RecallAct {
    /** Begin to consider. */
    CONSIDER(COM, AP_STAFF, SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER),
    /** Pass what is known, and the answers on risk, to the manager. */
    PASS(COM),
    DECIDE_RECALL(SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER),
    DECIDE_NO_RECALL(SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER),
    /** Decide to recall before the practitioner has passed anything, out of hours. */
    DECIDE_OUT_OF_HOURS(ON_CALL_MANAGER, AP_STAFF),
    CHOOSE_TYPE(COM),
    /** Keep a version of the request. */
    WRITE(COM),
    ASK_MANAGER_SIGNATURE(COM),
    COUNTERSIGN(SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER),
    ASK_SENIOR_SIGNATURE(COM, SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER),
    SIGN_OFF(PDU_HEAD, ON_CALL_MANAGER),
    /** Take the request back to change it; signatures no longer count. */
    REVISE(COM, SPO, DEPUTY_SPO, DUTY_SPO),
    SEND(COM, SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER, PDU_HEAD, CASE_ADMINISTRATOR),
    RESEND(SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER, CASE_ADMINISTRATOR),
    RECEIVE(Role.PPCS),
    QUERY(Role.PPCS),
    ANSWER_QUERY(COM, SPO, DEPUTY_SPO, DUTY_SPO),
    /** Do one stage of booking that is not the last. */
    BOOK_STAGE(Role.PPCS),
    /** Do the last stage of booking. */
    BOOK(Role.PPCS),
    CONFIRM_TYPE(Role.PPCS),
    REVOKE(Role.PPCS),
    REPORT_RETURN(Role.PPCS, POLICE, POM, HEAD_OF_OMU),
    SERVE_PAPERS(POM, HEAD_OF_OMU),
    ASK_RESCISSION(SPO, DEPUTY_SPO, DUTY_SPO, PDU_HEAD, ON_CALL_MANAGER),
    RESCIND(Role.PPCS),
    REFUSE_RESCISSION(Role.PPCS),
    RE_RELEASE(Role.PPCS, HEAD_OF_OMU),
    REFUSE_RELEASE(Role.PPCS),
    STOP(Role.PPCS),
    WITHDRAW(SPO, DEPUTY_SPO, DUTY_SPO, ON_CALL_MANAGER),
    ENDORSE_NO_RECALL(PDU_HEAD, ON_CALL_MANAGER),
    ISSUE_LETTER(COM);

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Role> roles;

    RecallAct(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** The roles that may do it. */
    public Set<Role> roles() {
        return roles;
    }
}
