package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/** What a program gets where a person would get a page. */
final class ApiAnswers {
    private static final String RESTRICTED = """
            {"type":"urn:throughcare:restricted","title":"Restricted","status":403,\
            "detail":"Who may see this case is limited to named people."}""";

    private ApiAnswers() {}

    static ModelAndView restricted(HttpServletResponse response) {
        try {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(RESTRICTED);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
