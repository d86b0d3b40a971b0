package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.throughcare.practice.identity.match.Level;
import org.throughcare.practice.identity.match.MatchAnswer;
import org.throughcare.practice.identity.match.MatchLine;
import org.throughcare.practice.identity.match.MatchScore;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.people.MatchReview;
import org.throughcare.service.web.model.people.MatchReview.Candidate;
import org.throughcare.service.web.model.people.MatchReview.Compared;
import org.throughcare.service.web.model.people.MatchReview.Detail;
import org.throughcare.service.web.model.people.MatchReview.Hidden;
import org.throughcare.service.web.model.people.MatchReview.Shown;
import org.throughcare.service.web.model.people.MatchingQueue;
import org.throughcare.service.web.model.people.MatchingQueue.Waiting;

/** Records from elsewhere and whose they are. */
final class MatchSamples {
    private static final String QUEUE = "Unmatched records";
    private static final String REVIEW = "Whose record is this?";

    private MatchSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("matching", "people/matching", QUEUE, queue()),
                Sample.of(
                        "matching-none",
                        "people/matching",
                        QUEUE,
                        new MatchingQueue(List.of(), new Pagination(1, 25, 0, "?page="), Samples.NOW)),
                Sample.of("match", "people/match", REVIEW, review(List.of(likely(), twins(), new Hidden("X765432")))),
                Sample.of("match-one", "people/match", REVIEW, review(List.of(likely())))
                        .with(Errors.of("decision", "Choose whose record this is")
                                .and("reason", "Say what you looked at")),
                Sample.of("match-none", "people/match", REVIEW, review(List.of())));
    }

    private static MatchingQueue queue() {
        return new MatchingQueue(
                List.of(
                        new Waiting(
                                1,
                                "Prison, HMP Alderholt",
                                "Rowan Ashdown",
                                LocalDate.of(1990, 1, 31),
                                Samples.NOW.minus(Duration.ofHours(30)),
                                4,
                                2),
                        new Waiting(2, "Court", Samples.LONG_NAME, null, Samples.NOW, 1, 0)),
                new Pagination(1, 25, 61, "/matching?page="),
                Samples.NOW);
    }

    private static MatchReview review(List<Candidate> candidates) {
        return new MatchReview(
                1,
                "Prison, HMP Alderholt",
                Samples.NOW.minus(Duration.ofHours(30)),
                candidates.size() == 1 ? 1 : 4,
                details(),
                candidates,
                20,
                14,
                decisions(candidates.isEmpty()),
                "",
                "");
    }

    private static List<Choice> decisions(boolean nobody) {
        Choice later = new Choice("LATER", "I cannot say yet", "It stays on the list; your reason is shown there.");
        String registered = "They are registered with what the record says.";
        return nobody
                ? List.of(new Choice("NEW", "A person who is not on the record yet", registered), later)
                : List.of(
                        Choice.of("X123456", "The same person as Rowan Ashdown, X123456"),
                        new Choice("NEW", "None of these: a new person", registered),
                        later);
    }

    private static List<Detail> details() {
        return List.of(
                new Detail("Name", "Rowan Ashdowne"),
                new Detail("Date of birth", "31 January 1990"),
                new Detail("Prison number", "A1234BC"),
                new Detail("Address", "12 Example Close, Larchwood, AB1 2CD"));
    }

    private static Candidate likely() {
        return new Shown(
                "X123456",
                "Rowan Ashdown",
                List.of(
                        new Compared("Name", "Rowan Ashdowne", "Rowan Ashdown", false),
                        new Compared("Date of birth", "31 January 1990", "31 January 1990", true),
                        new Compared("PNC number", "2008/0056560Z", "2008/0056560Z", true),
                        new Compared("Prison number", "A1234BC", "Not known", false)),
                MatchAnswer.POSSIBLE_MATCH,
                new MatchScore(
                        15.2,
                        -21.8,
                        List.of(
                                new MatchLine(Level.NAME_CLOSE, 7.3, 0),
                                new MatchLine(Level.BIRTH_SAME, 13.9, 0.4),
                                new MatchLine(Level.PNC_SAME, 15.4, 0)),
                        false));
    }

    private static Candidate twins() {
        return new Shown(
                "X111222",
                Samples.LONG_NAME,
                List.of(new Compared("Name", "Rowan Ashdowne", Samples.LONG_NAME, false)),
                MatchAnswer.NO_MATCH,
                new MatchScore(-5, -21.8, List.of(new MatchLine(Level.NAME_OTHER, -7.9, 0)), true));
    }
}
