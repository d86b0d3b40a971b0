package org.throughcare.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.web.model.access.SignedOut;

/** What a browser may keep of a page, and what it may do with it. */
@ServiceTest
@Import({OpenPages.class, PageHeadersTest.APage.class})
class PageHeadersTest {
    @LocalServerPort
    private int port;

    @Controller
    static class APage {
        @GetMapping("/open/page")
        ModelAndView page() {
            return Pages.page("access/signedOut", "Signed out", new SignedOut(null));
        }
    }

    @Test
    void aPageRunsNothingThatIsNotOursAndIsKeptNowhere() {
        HttpResponse<String> page = page();
        assertThat(Asking.header(page, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http");
        assertThat(Asking.header(page, "Cache-Control")).contains("no-store");
        assertThat(Asking.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Asking.header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(Asking.header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(Asking.header(page, "Permissions-Policy")).contains("geolocation=()", "camera=()");
        assertThat(Asking.header(page, "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void aPageHasNothingInItThatThePolicyForbids() {
        assertThat(page().body())
                .doesNotContain(" style=", "<style", " onclick=", "javascript:", "http://", "https://");
        assertThat(page().body()).doesNotContainPattern("<script(?! src=| type=\"module\" src=)");
    }

    @Test
    void anAssetIsFoundByTheHashOfItsContentAndKeptForAYear() {
        Matcher sheet = Pattern.compile("href=\"(/assets/throughcare-[0-9a-f]{32}\\.css)\"")
                .matcher(page().body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> asset = new Asking(port).get(sheet.group(1), "text/css");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(Asking.header(asset, "Content-Type")).startsWith("text/css");
        assertThat(Asking.header(asset, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
    }

    @Test
    void theScriptsThatAScriptAsksForAreThere() {
        String script = new Asking(port).get("/assets/throughcare.js", "*/*").body();
        Matcher wanted = Pattern.compile("from './([^']+)'").matcher(script);
        int seen = 0;
        while (wanted.find()) {
            seen++;
            assertThat(new Asking(port).get("/assets/" + wanted.group(1), "*/*").statusCode())
                    .isEqualTo(200);
        }
        assertThat(seen).isEqualTo(3);
    }

    @Test
    void theStyleSheetHasNothingThatBelongsToGovUk() {
        String page = page().body();
        Matcher sheet = Pattern.compile("/assets/frontend-[0-9a-f]{32}\\.css").matcher(page);
        assertThat(sheet.find()).isTrue();
        assertThat(new Asking(port).get(sheet.group(), "text/css").body())
                .hasSizeGreaterThan(100_000)
                .doesNotContainIgnoringCase("GDS Transport")
                .doesNotContainIgnoringCase("crown")
                .doesNotContainIgnoringCase("crest");
    }

    private HttpResponse<String> page() {
        HttpResponse<String> page = new Asking(port).get("/open/page", Asking.BROWSER);
        assertThat(page.statusCode()).isEqualTo(200);
        return page;
    }
}
