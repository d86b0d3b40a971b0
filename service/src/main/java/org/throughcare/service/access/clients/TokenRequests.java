package org.throughcare.service.access.clients;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughcare.service.access.signin.SourceAddress;

/** Refuses to look at more secrets from one address in a minute than programs that behave would send. */
final class TokenRequests extends OncePerRequestFilter {
    private final TokenRequestCounts counts;

    TokenRequests(TokenRequestCounts counts) {
        this.counts = counts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (counts.tooMany(SourceAddress.counted(request.getRemoteAddr()))) {
            ApiProblems.tooMany(
                    response, "More tokens were asked for in this minute than are given. Use one until it ends.");
            return;
        }
        chain.doFilter(request, response);
    }
}
