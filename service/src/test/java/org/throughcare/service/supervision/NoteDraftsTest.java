package org.throughcare.service.supervision;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.cases.FormDrafts;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;

/** What is typed is kept for whoever typed it, sealed, until it is recorded, discarded or erased. */
@ServiceTest
class FormDraftsTest {
    private static final String WORDS = "He spoke of his sister for the first time.";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    @Autowired
    private Records records;

    @Autowired
    private FormDrafts drafts;

    private CaseOnADesk desk;

    @BeforeEach
    void aCase() {
        desk = new CaseOnADesk(port, jdbc, transactions, keyring, appending, records);
    }

    @Test
    void itIsThereAfterSigningInAgainAndOnlyForWhoeverTypedIt() {
        try (Browser typing = desk.as(desk.holder)) {
            HttpResponse<String> saved = keep(typing, WORDS);
            assertThat(saved.statusCode()).isEqualTo(200);
            assertThat(saved.body()).startsWith("Draft saved at ");
        }
        try (Browser again = desk.as(desk.holder);
                Browser colleague = desk.as(desk.colleague)) {
            assertThat(again.get(desk.page()).body()).contains(WORDS).contains("Only you can see it");
            assertThat(colleague.get(desk.page()).body()).doesNotContain(WORDS);
        }
    }

    @Test
    void theWordsStayWhenSomethingElseIsRecordedAfterAll() {
        try (Browser browser = desk.as(desk.holder)) {
            keep(browser, WORDS);
            assertThat(browser.get(desk.page() + "?type=home").body()).contains(WORDS);
        }
    }

    @Test
    void itIsGoneOnceItIsRecorded() {
        try (Browser browser = desk.as(desk.holder)) {
            keep(browser, WORDS);
            desk.record(browser, "contact", "form", "PHONE", "with", "PERSON", "text", WORDS);
            assertThat(browser.get(desk.page()).body()).doesNotContain(WORDS);
        }
    }

    @Test
    void itCanBeDiscardedAndThenNothingIsRecorded() {
        try (Browser browser = desk.as(desk.holder)) {
            keep(browser, WORDS);
            browser.submit(browser.get(desk.page()), desk.drafts(), Map.of("type", "contact", "discard", "yes"));
            assertThat(browser.get(desk.page()).body()).doesNotContain(WORDS);
        }
    }

    @Test
    void withoutScriptsAButtonKeepsIt() {
        try (Browser browser = desk.as(desk.holder)) {
            HttpResponse<String> answer = browser.submit(
                    browser.get(desk.page()), desk.drafts(), CaseOnADesk.fields("contact", "text", WORDS));
            assertThat(Browser.location(answer)).endsWith("/notes/new");
            assertThat(browser.get(desk.page()).body())
                    .contains("Draft saved at ")
                    .contains(WORDS);
        }
    }

    @Test
    void itIsSealedAndErasedWithThePerson() {
        try (Browser browser = desk.as(desk.holder)) {
            keep(browser, WORDS);
        }
        assertThat(stored())
                .singleElement()
                .satisfies(typed -> assertThat(new String(typed, ISO_8859_1)).doesNotContain("sister"));
        transactions.as(new Acting.Eraser("test of drafts"), () -> {
            drafts.erase(List.of(desk.person));
            return true;
        });
        assertThat(stored()).isEmpty();
    }

    private List<byte[]> stored() {
        return transactions.as(
                new Acting.Eraser("test of drafts"),
                () -> jdbc.sql("select typed from note_draft where person = ?")
                        .param(desk.person)
                        .query((row, number) -> row.getBytes("typed"))
                        .list());
    }

    private HttpResponse<String> keep(Browser browser, String words) {
        Map<String, String> fields = new HashMap<>(CaseOnADesk.fields("contact", "text", words));
        fields.put("quietly", "yes");
        return browser.submit(browser.get(desk.page()), desk.drafts(), fields);
    }
}
