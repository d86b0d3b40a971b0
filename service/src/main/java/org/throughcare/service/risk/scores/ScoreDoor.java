package org.throughcare.service.risk.scores;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.commands.actuarial.ActuarialCalculator.Wishes;
import org.throughcare.commands.actuarial.ActuarialRequests;
import org.throughcare.commands.actuarial.ActuarialRequests.Asked;
import org.throughcare.commands.actuarial.ActuarialRequests.NotInForce;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Transactions;

/**
 * Where programs have a person scored. Nothing of what is sent or answered is kept: the audit says which program asked, and
 * when.
 */
@RestController
class ScoreDoor {
    static final String ADDRESS = "/api/risk/actuarial";

    /** No honest request is as long as this. */
    static final int LONGEST = 64 * 1024;

    private final ActuarialRequests requests;
    private final Transactions transactions;
    private final AuditLog audit;
    private final InstantSource clock;

    ScoreDoor(Predictors predictors, Transactions transactions, AuditLog audit, InstantSource clock) {
        this.requests = new ActuarialRequests(predictors, () -> LocalDate.ofInstant(clock.instant(), London.ZONE));
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<Object> score(
            ClientCaller caller,
            @RequestParam(defaultValue = "false") boolean corrected,
            @RequestParam(defaultValue = "false") boolean explain,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable String version,
            HttpServletRequest request)
            throws IOException {
        requireJson(request);
        byte[] body = body(request);
        noted(caller);
        try {
            String answer = requests.answer(body, new Asked(level, model, version), new Wishes(corrected, explain));
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
        } catch (LineRefused refused) {
            return refused(refused);
        } catch (NotInForce refused) {
            return problem(ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.reason()));
        }
    }

    private void noted(ClientCaller caller) {
        transactions.run(
                caller.acting(),
                () -> audit.record(AuditedAct.of(clock.instant(), "SCORE_ASKED_FOR", null, "POST " + ADDRESS)));
    }

    private static void requireJson(HttpServletRequest request) {
        String given = request.getContentType();
        if (given == null || !MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(given))) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A request is application/json.");
        }
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "A request has at most " + LONGEST + " bytes.");
        }
        return body;
    }

    private static ResponseEntity<Object> refused(LineRefused refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.said());
        problem.setProperty("error", refused.type());
        problem.setProperty("fields", refused.fields());
        return problem(problem);
    }

    private static ResponseEntity<Object> problem(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
