package org.throughcare.service.oversight.agenda;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.AgendaChoice;

/** The agenda of supervision: for a senior one for each practitioner of the unit, for a practitioner their own. */
@Controller
class AgendaPages {
    private final Meetings meetings;
    private final ReadingAgenda reading;

    AgendaPages(Meetings meetings, ReadingAgenda reading) {
        this.meetings = meetings;
        this.reading = reading;
    }

    @GetMapping(Paths.SUPERVISION_AGENDA)
    ModelAndView agenda(SignedIn who, @RequestParam(defaultValue = "") String with) {
        StaffMember staff = who.staff();
        if (!Meetings.has(staff)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (with.isBlank()) {
            return Meeting.isSenior(staff) ? choice(staff) : page(meetings.first(staff));
        }
        return page(meetings.with(staff, number(with))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    private ModelAndView page(Meeting meeting) {
        return Pages.page(
                "oversight/agenda",
                Text.text("agenda.title.of", meeting.practitioner().name()),
                reading.of(meeting));
    }

    private ModelAndView choice(StaffMember senior) {
        List<Choice> practitioners = meetings.others(senior).stream()
                .map(member -> Choice.of(Paths.supervisionAgenda(member.id()), member.name()))
                .toList();
        return Pages.page(
                "oversight/agendaChoice",
                Text.text("agenda.title"),
                new AgendaChoice(Objects.requireNonNullElse(senior.unit(), ""), practitioners));
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
