package org.throughcare.service.feeds.facts;

import java.util.List;
import java.util.Objects;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.treatment.TreatmentFact.DrugTest;
import org.throughcare.practice.treatment.TreatmentFact.ReferredToService;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentKind;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentSession;
import org.throughcare.service.feeds.reading.Part;

/** Attendance at treatment and at commissioned services. */
final class Services {
    private Services() {}

    private enum Attended {
        YES,
        LATE,
        NO
    }

    static List<About> referral(Event event) {
        String service = Objects.requireNonNullElse(event.detail().textIfSaid("service"), "a commissioned service");
        return event.says(Said.of(new ReferredToService(service, event.verb()))
                .at(event.detail().momentIfSaid("happenedAt")));
    }

    static List<About> session(Event event) {
        Part detail = event.detail();
        if (!detail.has("attended")) {
            return event.says(event.report("appointment of a commissioned service: " + event.verb()));
        }
        Said said = switch (detail.one("attended", Attended.class)) {
            case YES, LATE ->
                Said.of(new AppointmentAttended(AppointmentKind.INTERVENTION, null, detail.flag("complied")));
            case NO -> Said.of(new AppointmentMissed(AppointmentKind.INTERVENTION, null));
        };
        return event.says(said.at(detail.momentIfSaid("happenedAt")));
    }

    static List<About> treatment(Event event) {
        Part detail = event.detail();
        return detail.present()
                ? event.says(Said.of(new TreatmentSession(
                                detail.one("treatment", TreatmentKind.class), detail.flag("attended")))
                        .at(detail.momentIfSaid("happenedAt")))
                : event.kept();
    }

    static List<About> test(Event event) {
        Part detail = event.detail();
        return detail.has("result")
                ? event.says(Said.of(new DrugTest(detail.text("result"))).at(detail.momentIfSaid("happenedAt")))
                : event.kept();
    }
}
