package org.throughcare.service.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Ends the session of somebody who signs out. */
final class AuditedSignOut implements LogoutHandler {
    private final Sessions sessions;

    AuditedSignOut(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof StaffPrincipal principal) {
            sessions.end(principal, request.getSession(false), "SIGNED_OUT");
        }
    }
}
