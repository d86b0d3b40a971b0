package org.throughcare.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.service.fixture.ServiceTest;

/** A request that cannot be met is answered in the asker's own form, with a reference and never with a stack trace. */
@ServiceTest
@Import({OpenPages.class, RefusedRequestsTest.Refused.class})
class RefusedRequestsTest {
    private static final String SECRET = "Rowan Ashdown, X123456";

    @LocalServerPort
    private int port;

    @Controller
    static class Refused {
        @GetMapping("/open/refused/{status}")
        String refused(@PathVariable int status) {
            throw new ResponseStatusException(HttpStatus.valueOf(status));
        }

        @GetMapping("/open/number/{number}")
        @ResponseBody
        String number(@PathVariable int number) {
            return Integer.toString(number);
        }

        @GetMapping("/open/fault")
        String fault() {
            throw new IllegalStateException(SECRET);
        }

        @GetMapping("/open/unreachable")
        String unreachable() {
            throw new DataAccessResourceFailureException(SECRET);
        }

        @GetMapping("/open/unmade")
        String unmade() {
            return "access/signIn";
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    400 | We could not understand that request
                    403 | You cannot do that
                    404 | Page not found
                    409 | Somebody changed this while you were working
                    413 | That is too large
                    429 | Too many requests
                    500 | Something went wrong on our side
                    503 | The record cannot be reached right now
                    """)
    void aBrowserGetsAPageAndAProgramGetsAProblemDocument(int status, String title) {
        HttpResponse<String> page = get("/open/refused/" + status, Asking.BROWSER);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(Asking.header(page, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).contains("<h1 class=\"govuk-heading-l\">" + title + "</h1>");

        HttpResponse<String> problem = get("/open/refused/" + status, Asking.PROGRAM);
        assertThat(problem.statusCode()).isEqualTo(status);
        assertThat(Asking.header(problem, "Content-Type")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("\"title\":\"" + title + "\"", "\"status\":" + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/fault", "/open/unreachable", "/open/unmade"})
    void aFaultShowsNothingOfItself(String path) {
        for (String accept : new String[] {Asking.BROWSER, Asking.PROGRAM, "*/*"}) {
            HttpResponse<String> answer = get(path, accept);
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
            assertThat(answer.body()).doesNotContain(SECRET, "Exception", "org.throughcare", "at java");
        }
    }

    @Test
    void bothFormsCarryAReferenceToQuote() {
        String reference = "[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}";
        assertThat(get("/open/fault", Asking.BROWSER).body()).containsPattern(">" + reference + "</strong>");
        assertThat(get("/open/fault", Asking.PROGRAM).body()).containsPattern("\"reference\":\"" + reference + "\"");
    }

    @Test
    void anAddressThatDoesNotExistIsAPageNotFound() {
        HttpResponse<String> page = get("/open/nowhere", Asking.BROWSER);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Page not found");
    }

    @Test
    void whatCannotBeReadIsTheAskersToMendAndAProgramIsToldWhat() {
        HttpResponse<String> problem = get("/open/number/seven", Asking.PROGRAM);
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).contains("number");
        assertThat(get("/open/number/seven", Asking.BROWSER).body()).doesNotContain("seven</p>");
    }

    @Test
    void anUnreachableRecordSaysWhenToTryAgain() {
        HttpResponse<String> page = get("/open/unreachable", Asking.BROWSER);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(Asking.header(page, "Retry-After")).isEqualTo("30");
    }

    @Test
    void aProblemDocumentDoesNotRepeatTheAddress() {
        assertThat(get("/open/refused/404?crn=X123456", Asking.PROGRAM).body())
                .doesNotContain("X123456", "/open/refused");
    }

    private HttpResponse<String> get(String path, String accept) {
        return new Asking(port).get(path, accept);
    }
}
