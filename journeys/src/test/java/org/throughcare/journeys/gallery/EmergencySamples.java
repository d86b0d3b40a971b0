package org.throughcare.journeys.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.model.access.BreakGlass;
import org.throughcare.service.web.model.access.BreakGlassReview;
import org.throughcare.service.web.model.access.BreakGlassReview.Opened;
import org.throughcare.service.web.model.access.BreakGlassUse;
import org.throughcare.service.web.model.access.BreakGlassUse.Review;
import org.throughcare.service.web.model.access.BreakGlassUses;

/** Opening a case in an emergency, and its review. */
final class EmergencySamples {
    private static final String TITLE = "Open case X123456 in an emergency";
    private static final List<Choice> REASONS = List.of(
            Choice.of("RISK_TO_LIFE", "Somebody’s life or safety may be at risk"),
            Choice.of("CHILD", "A child may be at risk"),
            Choice.of("OUT_OF_HOURS", "A decision is due out of hours and nobody with access can be reached"));

    private EmergencySamples() {}

    static List<Sample> all() {
        return List.of(
                Sample.of("break-glass", "access/breakGlass", TITLE, form("", "", true)),
                Sample.of("break-glass-wrong", "access/breakGlass", TITLE, form("RISK_TO_LIFE", "", true))
                        .with(Errors.of("reason", "Say what has happened, in one or two sentences")
                                .and("password", "Enter your password")),
                Sample.of("break-glass-elsewhere", "access/breakGlass", TITLE, form("", "", false)),
                Sample.of(
                        "break-glass-uses",
                        "access/breakGlassUses",
                        "Emergency access",
                        new BreakGlassUses(
                                List.of(
                                        use(3, Samples.NOW.minus(Duration.ofHours(2)), null),
                                        use(4, Samples.NOW.plus(Duration.ofDays(3)), null)),
                                List.of(use(2, Samples.NOW, new Review("Linden Marsh", Samples.NOW, "Justified"))),
                                new Pagination(3, 1, 12, "/break-glass?page="),
                                Samples.NOW)),
                Sample.of(
                        "break-glass-uses-none",
                        "access/breakGlassUses",
                        "Emergency access",
                        new BreakGlassUses(
                                List.of(), List.of(), new Pagination(1, 25, 0, "/break-glass?page="), Samples.NOW)),
                Sample.of("break-glass-review", "access/breakGlassReview", "Review", review("")),
                Sample.of("break-glass-review-wrong", "access/breakGlassReview", "Review", review("NOT_JUSTIFIED"))
                        .with(Errors.of("note", "Say what you base this on")));
    }

    private static BreakGlass form(String code, String reason, boolean password) {
        return new BreakGlass(
                "X123456",
                4,
                "Linden Marsh, senior probation officer,",
                LocalDate.of(2024, 6, 3),
                REASONS,
                code,
                reason,
                password);
    }

    private static BreakGlassUse use(long id, Instant due, @Nullable Review review) {
        return new BreakGlassUse(
                id,
                "X123456",
                id == 4 ? Samples.LONG_NAME : "Hazel Fenn",
                "Probation officer",
                "Upper Thornbury",
                Samples.NOW.minus(Duration.ofDays(1)),
                Samples.NOW.minus(Duration.ofHours(20)),
                "Somebody’s life or safety may be at risk",
                "The hostel rang: seen outside the address of the former partner. The holder’s telephone is off.",
                due,
                review);
    }

    private static BreakGlassReview review(String finding) {
        return new BreakGlassReview(
                use(3, Samples.NOW.minus(Duration.ofHours(2)), null),
                List.of(
                        new Opened(Samples.NOW.minus(Duration.ofDays(1)), "case page"),
                        new Opened(Samples.NOW.minus(Duration.ofHours(23)), "addresses")),
                List.of(
                        Choice.of("JUSTIFIED", "Yes"),
                        Choice.of("NOT_JUSTIFIED", "No"),
                        new Choice("MORE", "I need to know more", "It stays on your list and on your manager’s.")),
                finding,
                "",
                Samples.NOW);
    }
}
