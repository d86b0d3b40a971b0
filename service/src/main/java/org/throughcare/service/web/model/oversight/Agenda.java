package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.model.cases.OpenDuty.Answer;

/**
 * What a senior and one practitioner talk about in supervision; both see the same. It compares nobody and holds nothing of a
 * case that one of them may not open (A6).
 *
 * @param practitioner the name of the one whose cases it is about
 * @param senior the name of the senior, or empty where the unit has none
 * @param own whether the practitioner looks
 * @param now the instant it holds for
 * @param since how far it looks back
 * @param others the same agenda with somebody else: address and name
 * @param workload how many cases there are, of what kind, each in words
 * @param away when the practitioner is away or covers for somebody, each in words
 * @param brought what either of them wants to talk about
 * @param agreed what they agreed before
 * @param hard cases that ask for much just now
 * @param well cases on which something went well
 * @param decisions cases on which something is to be decided together
 */
public record Agenda(
        String practitioner,
        String senior,
        boolean own,
        Instant now,
        LocalDate since,
        List<Choice> others,
        List<String> workload,
        List<String> away,
        List<Said> brought,
        List<Said> agreed,
        Part<OnCase> hard,
        Part<OnCase> well,
        Part<Decided> decisions) {
    /**
     * A handful of cases.
     *
     * @param cases those on the page
     * @param more how many there are besides
     */
    public record Part<T>(List<T> cases, int more) {
        public Part {
            cases = List.copyOf(cases);
        }
    }

    /**
     * A case by name.
     *
     * @param crn its number
     * @param name the person's name
     * @param rosh the level of risk of serious harm on record, or null
     */
    public record Who(String crn, String name, @Nullable RiskLevel rosh) {}

    /**
     * What is said of one case.
     *
     * @param who which
     * @param says sentences
     */
    public record OnCase(Who who, List<String> says) {
        public OnCase {
            says = List.copyOf(says);
        }
    }

    /**
     * What is to be decided on one case.
     *
     * @param who which
     * @param decisions what, the first to be taken first
     */
    public record Decided(Who who, List<Decision> decisions) {
        public Decided {
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * One decision.
     *
     * @param asks what is to be decided
     * @param together why it is for both, in words
     * @param why why now; empty where a list may not say it
     * @param due by when, or null where nothing says so
     * @param answer where the reader answers it, or null
     */
    public record Decision(
            String asks,
            String together,
            String why,
            @Nullable Instant due,
            @Nullable Answer answer) {}

    /**
     * What somebody noted for supervision.
     *
     * @param who on which case
     * @param says their words
     * @param line who and when, in words
     */
    public record Said(Who who, String says, String line) {}

    public Agenda {
        others = List.copyOf(others);
        workload = List.copyOf(workload);
        away = List.copyOf(away);
        brought = List.copyOf(brought);
        agreed = List.copyOf(agreed);
    }
}
