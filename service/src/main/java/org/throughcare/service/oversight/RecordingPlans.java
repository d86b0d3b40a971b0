package org.throughcare.service.oversight;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.KeyUsedOtherwise;
import org.throughcare.service.store.AppendOutcome.Overtaken;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;

/** Puts on the record what was planned for a weekend or holiday. */
@Component
class RecordingPlans {
    private final Appending appending;
    private final InstantSource clock;

    RecordingPlans(Appending appending, InstantSource clock) {
        this.appending = appending;
        this.clock = clock;
    }

    /** Records what {@code who} typed, once however often it is sent; what must be mended where there is something. */
    Errors record(SignedIn who, SeenCase seen, PlanFields fields) {
        CommandKey command = fields.command(who, seen.crn());
        if (!appending.answered(List.of(command)).isEmpty()) {
            return Errors.none();
        }
        Errors wrong = fields.errors();
        if (wrong.any()) {
            return wrong;
        }
        Append append = new Append(
                seen.record().subject(),
                List.of(Recorded.of(
                        seen.record().subject(),
                        fields.plan(who.staff().code()),
                        who.staff(),
                        Set.of(Party.PROBATION),
                        clock.instant())),
                command,
                null,
                "WEEKEND_PLANNED",
                "POST " + Paths.WEEKEND);
        return switch (appending.append(append)) {
            case Appended _ -> Errors.none();
            case Overtaken _, KeyUsedOtherwise _ -> Errors.of("couldHappen", Text.text("oversight.plan.sentBefore"));
        };
    }
}
