package org.throughcare.service.web.model.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/**
 * How a person has kept to what they are supervised under: what went well beside what did not, and why each contact counts or
 * does not.
 *
 * @param shell what stands around it
 * @param status what it comes to, in a word or two; empty where supervision is not open to the reader
 * @param colour of the status
 * @param standing sentences about what counts
 * @param kept sentences about what went well
 * @param alerts what a tag reported and nobody has closed, the oldest first
 * @param figures what is counted
 * @param contacts every contact, the latest first
 * @param all how many there are, of which the latest are shown
 * @param beside other ways in which they are supervised
 */
public record CompliancePage(
        CaseShell shell,
        String status,
        String colour,
        List<String> standing,
        List<String> kept,
        List<Known> alerts,
        List<Figure> figures,
        List<Contact> contacts,
        int all,
        List<CaseShell.Tab> beside) {
    /** Something that is counted, and how often. */
    public record Figure(String what, int number) {}

    /**
     * A contact.
     *
     * @param date the day
     * @param what what for
     * @param result what came of it
     * @param counts whether it counts towards enforcement, and why
     * @param address where it stands, or null
     */
    public record Contact(
            String date,
            String what,
            String result,
            String counts,
            @Nullable String address) {}

    public CompliancePage {
        standing = List.copyOf(standing);
        kept = List.copyOf(kept);
        alerts = List.copyOf(alerts);
        figures = List.copyOf(figures);
        contacts = List.copyOf(contacts);
        beside = List.copyOf(beside);
    }
}
