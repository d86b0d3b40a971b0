package org.throughcare.service.supervision.appointments;

import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** An appointment as it reads on a page: what for, when, how and where. */
final class AppointmentInWords {
    private AppointmentInWords() {}

    static String of(AppointmentArranged arranged) {
        StringBuilder words = new StringBuilder(Text.text(
                "supervision.appointment",
                Text.text("supervision.AppointmentKind." + arranged.appointment()),
                PageDates.dayAndTime(arranged.at())));
        if (arranged.form() != null) {
            words.append(", ").append(Text.text("appointments.form." + arranged.form()));
        }
        if (arranged.place() != null && !arranged.place().isBlank()) {
            words.append(", ").append(arranged.place());
        }
        return words.toString();
    }
}
