package org.throughcare.service.access;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.SealedDetail;

/** Audits what is decided about access, in the transaction that runs, as an act of whoever it runs for. */
@Component
public class Trail {
    private final AuditLog log;
    private final CaseWords cases;
    private final InstantSource clock;

    Trail(AuditLog log, CaseWords cases, InstantSource clock) {
        this.log = log;
        this.cases = cases;
        this.clock = clock;
    }

    /** Audits {@code act}, about the case {@code person} or about none, done by way of {@code route}. */
    public void leave(String act, @Nullable Long person, String route) {
        log.record(AuditedAct.of(clock.instant(), act, person, route));
    }

    /** The same with words that only whoever has the key of the case can read: a reason, or whom it concerned. */
    public void leave(String act, long person, String route, String words) {
        byte[] sealed = cases.seal(person, place(person), words);
        log.record(AuditedAct.of(clock.instant(), act, person, route).with(new SealedDetail(sealed)));
    }

    /** Where the words of an act about {@code person} are sealed for. */
    public static String place(long person) {
        return "audit/" + person;
    }
}
