package org.throughcare.service.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.PartAFact.PartAWritten;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.PartAFact.Signature;
import org.throughcare.practice.recall.PartAFact.SignatureAsked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/**
 * Every act on a recall that has a page, tried over the wire by every post to which the case is wholly open, where the act is
 * due. Only the posts of the table get anywhere; nobody else adds a single entry, whatever form they send.
 */
@ServiceTest
class EachActOfEachPostTest {
    private static final String CONTENT = "a".repeat(64);
    private static final Set<Post> PRACTITIONERS = Set.of(Post.PROBATION_OFFICER, Post.PROBATION_SERVICES_OFFICER);
    private static final Set<Post> MANAGERS =
            Set.of(Post.SENIOR_PROBATION_OFFICER, Post.SENIOR_MANAGER, Post.ON_CALL_MANAGER);

    private static final Set<Post> SENIORS = Set.of(Post.HEAD_OF_PDU, Post.SENIOR_MANAGER, Post.ON_CALL_MANAGER);

    @LocalServerPort
    private int port;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Records records;

    private final List<Fact> stand = new ArrayList<>();
    private OnLicence aCase;

    @BeforeEach
    void somebodyOnLicence() {
        aCase = new OnLicence(port, jdbc, transactions, keyring, appending, records);
    }

    /** An act over the wire: what must stand before it, who may do it, and the form that does it. */
    private record Tried(List<Fact> before, Set<Post> may, BiFunction<OnLicence, Browser, HttpResponse<String>> sent) {}

    @Test
    void onlyThePostsOfTheTableGetAnywhere() {
        table().forEach((act, tried) -> {
            for (Post post : Post.values()) {
                if (!tried.may().contains(post)) {
                    refused(act, tried, post);
                }
            }
        });
    }

    @Test
    void eachPostOfTheTableDoesItsAct() {
        table().forEach((act, tried) -> {
            for (Post post : tried.may()) {
                OnLicence another = new OnLicence(port, jdbc, transactions, keyring, appending, records);
                begin(another, tried.before());
                int before = another.entries().size();
                try (Browser browser = another.as(post)) {
                    assertThat(tried.sent().apply(another, browser).statusCode())
                            .as("%s by %s", act, post)
                            .isEqualTo(302);
                }
                assertThat(another.entries().size()).as("%s by %s", act, post).isGreaterThan(before);
            }
        });
    }

    private void refused(RecallAct act, Tried tried, Post post) {
        stands(tried.before());
        int before = aCase.entries().size();
        try (Browser browser = aCase.as(post)) {
            assertThat(tried.sent().apply(aCase, browser).statusCode())
                    .as("%s by %s", act, post)
                    .isIn(403, 404, 422, 302);
        }
        assertThat(aCase.entries().size()).as("%s by %s", act, post).isEqualTo(before);
    }

    /** Brings the case where the act is due, unless it stands there already. */
    private void stands(List<Fact> before) {
        if (!stand.equals(before)) {
            aCase = new OnLicence(port, jdbc, transactions, keyring, appending, records);
            stand.clear();
            stand.addAll(before);
            begin(aCase, before);
        }
    }

    private static void begin(OnLicence fresh, List<Fact> before) {
        Instant at = Instant.now().minusSeconds(3_600);
        for (Fact fact : before) {
            at = at.plusSeconds(60);
            fresh.add(fact, at);
        }
    }

    private static Map<RecallAct, Tried> table() {
        Map<RecallAct, Tried> table = new EnumMap<>(RecallAct.class);
        Fact begun = new ConsiderationBegun(Role.COM, List.of(), "An absence.");
        Fact passed = new ConsiderationPassed(
                Role.COM,
                true,
                "An absence.",
                List.of(),
                new RiskLimb(true, true, false, "No contact."),
                "None.",
                List.of(),
                SentenceGroup.ADULT_SDS);
        Fact recall = new RecallDecided(true, Role.SPO, "Weighed.", List.of(), null, "somebody");
        Fact none = new RecallDecided(false, Role.SPO, "Weighed.", List.of("Reporting"), null, "somebody");
        Fact type = new RecallTypeChosen(Role.COM, RecallType.STANDARD, null, false, false, "Risk.", LocalDate.EPOCH);
        Fact written = new PartAWritten(Role.COM, "form", List.of(), CONTENT);
        Fact asked = new SignatureAsked(Role.COM, Signature.MANAGER, CONTENT);
        Fact countersigned = new RecallCountersigned(Role.SPO, "somebody", CONTENT, "Read.", false);
        Fact askedSenior = new SignatureAsked(Role.SPO, Signature.SENIOR_MANAGER, CONTENT);
        Fact signed = new RecallSignedOff(Role.PDU_HEAD, "another", CONTENT, "Read.");
        Fact sent = new RecallSent(List.of("Part A"));
        table.put(RecallAct.PASS, new Tried(List.of(), PRACTITIONERS, OnLicence::pass));
        table.put(
                RecallAct.DECIDE_RECALL,
                new Tried(List.of(begun, passed), MANAGERS, (one, browser) -> one.decide(browser, true)));
        table.put(
                RecallAct.DECIDE_NO_RECALL,
                new Tried(List.of(begun, passed), MANAGERS, (one, browser) -> one.decide(browser, false)));
        table.put(
                RecallAct.DECIDE_OUT_OF_HOURS,
                new Tried(
                        List.of(begun),
                        Set.of(Post.ON_CALL_MANAGER, Post.SENIOR_MANAGER, Post.APPROVED_PREMISES_WORKER),
                        (one, browser) -> one.decide(browser, true)));
        table.put(
                RecallAct.ISSUE_LETTER,
                new Tried(List.of(begun, passed, none), PRACTITIONERS, EachActOfEachPostTest::letter));
        table.put(
                RecallAct.ENDORSE_NO_RECALL,
                new Tried(
                        List.of(begun, passed, none, begun, passed, none),
                        SENIORS,
                        (one, browser) -> one.send(browser, "/endorse", "reasons", "Contact was found again.")));
        table.put(
                RecallAct.COUNTERSIGN,
                new Tried(
                        List.of(begun, passed, recall, type, written, asked),
                        MANAGERS,
                        (one, browser) -> sign(one, browser, RecallAct.COUNTERSIGN)));
        table.put(
                RecallAct.SIGN_OFF,
                new Tried(
                        List.of(begun, passed, recall, type, written, asked, countersigned, askedSenior),
                        SENIORS,
                        (one, browser) -> sign(one, browser, RecallAct.SIGN_OFF)));
        table.put(
                RecallAct.WITHDRAW,
                new Tried(
                        List.of(begun, passed, recall),
                        MANAGERS,
                        (one, browser) ->
                                one.sendTo(browser, "", "/act", "act", "WITHDRAW", "reasons-WITHDRAW", "Found.")));
        table.put(
                RecallAct.REVISE,
                new Tried(
                        List.of(begun, passed, recall, type, written, asked),
                        Set.of(Post.PROBATION_OFFICER, Post.PROBATION_SERVICES_OFFICER, Post.SENIOR_PROBATION_OFFICER),
                        (one, browser) ->
                                one.sendTo(browser, "", "/act", "act", "REVISE", "reasons-REVISE", "A slip.")));
        table.put(
                RecallAct.RESEND,
                new Tried(
                        List.of(begun, passed, recall, type, written, asked, countersigned, askedSenior, signed, sent),
                        Set.of(
                                Post.SENIOR_PROBATION_OFFICER,
                                Post.SENIOR_MANAGER,
                                Post.ON_CALL_MANAGER,
                                Post.CASE_ADMINISTRATOR),
                        (one, browser) -> one.sendTo(browser, "", "/act", "act", "RESEND")));
        return table;
    }

    private static HttpResponse<String> sign(OnLicence one, Browser browser, RecallAct act) {
        return one.sendTo(browser, "", "/sign", "act", act.name(), "content", CONTENT, "comment", "Read and agreed.");
    }

    private static HttpResponse<String> letter(OnLicence one, Browser browser) {
        return one.send(
                browser,
                "/letter",
                "why",
                "RISK_INCREASED",
                "breach",
                "None.",
                "reason",
                "Weighed.",
                "expectations",
                "Come.",
                "next",
                "Monday.");
    }
}
