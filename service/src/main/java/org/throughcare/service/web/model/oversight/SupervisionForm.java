package org.throughcare.service.web.model.oversight;

import java.util.List;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.oversight.Agenda.Said;

/**
 * The form with which a case is brought to supervision, or what was agreed about it is noted.
 *
 * @param shell what stands around the page
 * @param brought what was brought and not agreed about yet
 * @param agreed what was agreed and is to be done
 * @param kind {@code talk}, {@code agreed} or empty
 * @param words as typed
 * @param who the role chosen, or empty
 * @param on as typed
 * @param roles who can do what was agreed
 * @param key what a second sending of the form is known by
 */
public record SupervisionForm(
        CaseShell shell,
        List<Said> brought,
        List<Said> agreed,
        String kind,
        String words,
        String who,
        EnteredDate on,
        List<Choice> roles,
        String key) {
    public SupervisionForm {
        brought = List.copyOf(brought);
        agreed = List.copyOf(agreed);
        roles = List.copyOf(roles);
    }
}
