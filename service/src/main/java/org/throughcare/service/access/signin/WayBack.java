package org.throughcare.service.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Which page somebody was on when they sent a request: always one of this service, and always one that is asked for and not sent. */
final class WayBack {
    private WayBack() {}

    /** The path and query of that page; empty where a form did not come from a page of this service. */
    static Optional<String> of(HttpServletRequest request) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            return local(request.getRequestURI(), request.getQueryString());
        }
        String page = request.getHeader(HttpHeaders.REFERER);
        String here = request.getHeader(HttpHeaders.HOST);
        if (page == null || here == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(page);
            return here.equalsIgnoreCase(address.getRawAuthority())
                    ? local(address.getRawPath(), address.getRawQuery())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** An address that begins with two strokes would lead to another server. */
    private static Optional<String> local(@Nullable String path, @Nullable String query) {
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return Optional.empty();
        }
        return Optional.of(query == null ? path : path + "?" + query);
    }
}
