package org.throughcare.service.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells whoever sends a form of ours after their session has ended that it has, and where they were. What was sent is
 * refused like any other form without proof; nothing of it is done then or later.
 */
final class SessionGone implements AccessDeniedHandler {
    /** Where the page that says so is made, on the same request. */
    static final String SAID_AT = "/signed-out/meanwhile";

    /** The attribute of the request that holds where they were. */
    static final String BACK = "throughcare.back";

    private final AccessDeniedHandler refusing = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Optional<String> page = WayBack.of(request);
        boolean nobody = SecurityContextHolder.getContext().getAuthentication() == null;
        if (denied instanceof CsrfException && nobody && page.isPresent()) {
            say(page.get(), request, response);
        } else {
            refusing.handle(request, response, denied);
        }
    }

    /** Answers that they were signed out, with a way back to {@code page}. */
    static void say(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(BACK, page);
        request.getRequestDispatcher(SAID_AT).forward(request, response);
    }
}
