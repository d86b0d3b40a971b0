package org.throughcare.service.access.clients;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.access.SignedIn;

/**
 * Counts the calls of a program and refuses those that are too many; lets a partner act as one of its staff; and sees to it
 * that every answer is one for programs, whatever the call says it accepts.
 */
final class ApiCalls extends OncePerRequestFilter {
    private final ClientRegister register;
    private final InstantSource clock;

    ApiCalls(ClientRegister register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ClientAuthentication authentication) {
            ClientCaller caller = authentication.getPrincipal();
            if (register.tooMany(caller.id())) {
                ApiProblems.tooMany(response, "More calls in this minute than were agreed.");
                return;
            }
            request.setAttribute(ClientCaller.class.getName(), caller);
            if (caller.staff() != null) {
                request.setAttribute(SignedIn.class.getName(), new SignedIn(caller.staff(), clock.instant()));
            }
        }
        chain.doFilter(new ForPrograms(request), response);
    }

    /** A call that accepts what programs get. */
    private static final class ForPrograms extends HttpServletRequestWrapper {
        ForPrograms(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name) ? accepted() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(accepted()))
                    : super.getHeaders(name);
        }

        private static String accepted() {
            return MediaType.APPLICATION_JSON_VALUE + ", " + MediaType.APPLICATION_PROBLEM_JSON_VALUE;
        }
    }
}
