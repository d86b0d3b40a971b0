package org.throughcare.service.oversight.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.Agenda.Said;
import org.throughcare.service.web.model.oversight.Agenda.Who;

/** Shows what was brought to supervision of cases and what was agreed about them, with who noted it. */
@Component
class SaidInSupervision {
    private final StaffNames names;

    SaidInSupervision(StaffNames names) {
        this.names = names;
    }

    /** What was brought of {@code who} and not agreed about yet; in the running transaction. */
    List<Said> brought(Who who, CasePicture picture) {
        return InSupervision.brought(picture).stream()
                .map(brought -> new Said(
                        who,
                        brought.fact().about(),
                        Text.text("agenda.brought.by", name(brought.fact().by()), PageDates.day(brought.occurred()))))
                .toList();
    }

    /** What was agreed about {@code who} to be done by {@code first} or later; in the running transaction. */
    List<Said> agreed(Who who, CasePicture picture, LocalDate first) {
        return InSupervision.agreed(picture, first).stream()
                .map(agreed -> new Said(
                        who,
                        agreed.fact().action(),
                        Text.text(
                                "agenda.agreed.by",
                                Text.text("agenda.does." + agreed.fact().who()),
                                PageDates.day(agreed.fact().on()),
                                name(agreed.fact().by()),
                                PageDates.day(agreed.occurred()))))
                .toList();
    }

    private String name(String code) {
        return names.of(Set.of(code)).getOrDefault(code, code);
    }
}
