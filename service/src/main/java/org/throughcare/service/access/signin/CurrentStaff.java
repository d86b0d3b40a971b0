package org.throughcare.service.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Paths;

/** Looks up, for every request of somebody signed in, who they are now; whoever left is signed out before anything is shown. */
final class CurrentStaff extends OncePerRequestFilter {
    /** The attribute of the request that holds the {@link SignedIn}. */
    static final String ATTRIBUTE = SignedIn.class.getName();

    private final Sessions sessions;

    CurrentStaff(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffPrincipal principal)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> current = sessions.current(principal, request.getSession(false));
        if (current.isPresent()) {
            request.setAttribute(ATTRIBUTE, current.get());
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.clearContext();
        sessions.end(principal, request.getSession(false), "SESSION_ENDED");
        SessionGone.say(WayBack.of(request).orElse(Paths.HOME), request, response);
    }

    /** Who makes {@code request}; empty when nobody is signed in. */
    static Optional<SignedIn> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn ? Optional.of(signedIn) : Optional.empty();
    }
}
