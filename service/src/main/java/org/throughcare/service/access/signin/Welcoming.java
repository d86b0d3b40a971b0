package org.throughcare.service.access.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Takes whoever has just signed in to the page they asked for, on a session that begins anew. */
final class Welcoming extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Sessions sessions;

    Welcoming(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        sessions.begins(request.getSession());
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
