package org.throughcare.service.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Takes whoever has just signed in to the page they asked for, on a session that begins anew. */
final class Welcoming extends SavedRequestAwareAuthenticationSuccessHandler {
    /** The attribute of a session that holds the page to come back to after proof was asked for once more. */
    static final String BACK_TO = "throughcare.back-to";

    private final Sessions sessions;

    Welcoming(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        HttpSession session = request.getSession();
        sessions.begins(session);
        if (session.getAttribute(BACK_TO) instanceof String page) {
            session.removeAttribute(BACK_TO);
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, page);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
