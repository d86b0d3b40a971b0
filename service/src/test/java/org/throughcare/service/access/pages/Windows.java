package org.throughcare.service.access.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;

/** Windows on the service, one for everybody who is signed in. */
final class Windows implements AutoCloseable {
    private final int port;
    private final Map<String, Browser> browsers = new HashMap<>();

    Windows(int port) {
        this.port = port;
    }

    Browser as(Hired hired) {
        return browsers.computeIfAbsent(hired.username(), username -> {
            Browser browser = new Browser(port);
            browser.signIn(username, Organisation.PASSWORD);
            return browser;
        });
    }

    /** The answer to a form that stands at the address it is sent to, or anywhere else where it stands nowhere. */
    HttpResponse<String> send(Hired hired, String path, Map<String, String> fields) {
        Browser browser = as(hired);
        HttpResponse<String> form = browser.get(path);
        return browser.submit(form.statusCode() == 200 ? form : browser.get("/sign-in"), path, fields);
    }

    /** The first link on {@code page} that matches. */
    static String link(String page, String address) {
        Matcher found = Pattern.compile("href=\"(" + address + ")\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Everything of an answer that does not change by itself, with the number of the case taken out. */
    static String comparable(HttpResponse<String> answer, String crn) {
        return answer.statusCode()
                + Browser.location(answer).replace(crn, "CRN")
                + answer.body()
                        .replaceAll("name=\"_csrf\"[^>]*>", "")
                        .replaceAll("[2-9CFGHJKQRVWX]{4}-[2-9CFGHJKQRVWX]{4}", "REFERENCE")
                        .replace(crn, "CRN");
    }

    @Override
    public void close() {
        browsers.values().forEach(Browser::close);
    }
}
