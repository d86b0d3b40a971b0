package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.CannotSee;
import org.throughcare.service.web.model.access.CannotSee.Contact;

/** Tells somebody who is not on the list of a restricted case that it exists and whom to ask. */
final class RestrictedCases implements HandlerExceptionResolver, Ordered {
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!(failure instanceof CaseNotOpen refused)
                || !(request.getAttribute(SignedIn.class.getName()) instanceof SignedIn who)) {
            return null;
        }
        var restricted = refused.restricted();
        if (request.getRequestURI().startsWith("/api/")) {
            return ApiAnswers.restricted(response);
        }
        CannotSee model = new CannotSee(
                restricted.crn(),
                restricted.ask().stream()
                        .map(member -> new Contact(member.name(), member.post().title(), ""))
                        .toList(),
                null,
                who.staff().post().may(Act.BREAK_GLASS));
        return Pages.page(
                "access/cannotSee",
                Text.text("access.cannotSee.title", restricted.crn()),
                model,
                Errors.none(),
                HttpStatus.FORBIDDEN);
    }
}
