package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.EnteredDate;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.cases.RecordDetail.Field;
import org.throughcare.service.web.model.cases.RecordDetail.Kind;
import org.throughcare.service.web.model.partners.AtLargeList;
import org.throughcare.service.web.model.partners.AtLargeList.Sought;
import org.throughcare.service.web.model.partners.PartnerPage;
import org.throughcare.service.web.model.partners.PartnerPage.ActForm;
import org.throughcare.service.web.model.partners.PartnerPage.Block;
import org.throughcare.service.web.model.partners.PartnerPage.Progress;
import org.throughcare.service.web.model.partners.PartnerPage.Row;
import org.throughcare.service.web.model.partners.PartnerPage.Step;
import org.throughcare.service.web.model.partners.RecallQueue;
import org.throughcare.service.web.model.partners.RecallQueue.Waiting;

/** A recall at the casework section on a Friday afternoon. */
final class PartnerSamples {
    private static final String PAGE = "partners/page";
    private static final String QUEUE = "partners/queue";
    private static final String AT_LARGE = "partners/atLarge";
    private static final String TITLE = "Recall at the casework section";

    private PartnerSamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("partners-book", PAGE, TITLE, page("", List.of(book()), blocks("as signed"))),
                Sample.of(
                        "partners-long",
                        PAGE,
                        TITLE,
                        page(
                                "",
                                List.of(book(), book("next")),
                                blocks(Samples.LONG_NAME + " ".repeat(2) + "x ".repeat(900)))),
                Sample.of("partners-none", PAGE, TITLE, page("", List.of(), List.of())),
                Sample.of("partners-waits", PAGE, TITLE, page("", List.of(), blocks("as signed"))),
                Sample.of("partners-wrong", PAGE, TITLE, page("stop", List.of(book()), blocks("as signed")))
                        .with(Errors.of(
                                        "recall",
                                        "This cannot be done where the recall stands now. Nothing was recorded.")
                                .and("stop-note", "Enter what happened")),
                Sample.of("partners-queue", QUEUE, "Recalls", queue(List.of(waiting(true), waiting(false)))),
                Sample.of("partners-queue-empty", QUEUE, "Recalls", queue(List.of())),
                Sample.of("partners-at-large", AT_LARGE, "At large", atLarge(List.of(sought(true), sought(false)))),
                Sample.of("partners-at-large-empty", AT_LARGE, "At large", atLarge(List.of())));
    }

    private static PartnerPage page(String open, List<ActForm> next, List<Block> blocks) {
        return new PartnerPage(
                CaseSamples.shell(),
                "/cases/X123456/recall/casework",
                TITLE,
                "The recall is with the casework section, since today at 4:10pm.",
                blocks.isEmpty()
                        ? List.of()
                        : List.of(
                                new Step("Received", Progress.DONE, "31 May 2024 at 4:10pm"),
                                new Step("Person", Progress.NOW, ""),
                                new Step("Sentence", Progress.LATER, "")),
                next,
                blocks.isEmpty()
                        ? List.of()
                        : List.of(new ActForm(
                                "stop",
                                "Stop this recall",
                                "It goes no further.",
                                List.of(
                                        field(
                                                "stop-reason",
                                                Kind.ONE_OF,
                                                "Reason",
                                                List.of(
                                                        Choice.of("", "Choose one"),
                                                        Choice.of("LEGAL", "A legal reason")),
                                                ""),
                                        field("stop-note", Kind.LINES, "What happened", List.of(), "")),
                                "Stop the recall")),
                blocks,
                "a-key",
                open);
    }

    private static ActForm book() {
        return book("book");
    }

    private static ActForm book(String act) {
        return new ActForm(
                act,
                "Book 1 of 7: Person",
                "This is what the record says. Change it only where it is wrong.",
                List.of(field(
                        act + "-note", Kind.LINES, "What is booked", List.of(), "Rowan Ashdown\nborn 2 Feb 1990")),
                "Book: Person");
    }

    private static Field field(String name, Kind kind, String label, List<Choice> choices, String value) {
        return new Field(name, kind, label, null, choices, value, Set.of(), EnteredDate.NONE);
    }

    private static List<Block> blocks(String long_) {
        return List.of(
                new Block(
                        "asked",
                        "What probation asks for",
                        List.of(
                                new Row("Sent", "31 May 2024 at 3:50pm", "Emergency"),
                                Row.of("Type asked for", "Fixed term of 56 days. " + long_)),
                        false),
                new Block("history", "Every step of this recall", List.of(Row.of("31 May 2024", long_)), true));
    }

    private static RecallQueue queue(List<Waiting> waiting) {
        return new RecallQueue(
                waiting,
                waiting.isEmpty() ? 0 : 1,
                Samples.NOW,
                new Pagination(1, 25, waiting.size(), "/recalls?page="));
    }

    private static Waiting waiting(boolean emergency) {
        return new Waiting(
                emergency ? "X123456" : "",
                emergency ? "Rowan Ashdown" : Samples.LONG_NAME,
                "sent to the casework section",
                emergency ? "Receive it" : "",
                emergency,
                emergency ? Samples.NOW.minus(Duration.ofHours(3)) : null,
                emergency ? Samples.NOW.minus(Duration.ofHours(1)) : null);
    }

    private static AtLargeList atLarge(List<Sought> sought) {
        return new AtLargeList("Vale police", sought, Samples.NOW);
    }

    private static Sought sought(boolean planned) {
        return new Sought(
                planned ? "X123456" : "X111222",
                planned ? "Rowan Ashdown" : Samples.LONG_NAME,
                planned ? RiskLevel.HIGH : null,
                Samples.NOW.minus(Duration.ofHours(30)),
                30,
                Samples.NOW.plus(Duration.ofHours(66)),
                !planned,
                planned ? "A sergeant of Vale police" : "",
                planned ? Samples.NOW.plus(Duration.ofHours(2)) : null);
    }
}
