package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.OpeningCases;
import org.throughcare.service.access.SignedIn;

/** Opens the case of an address for the controller that asks for it with {@link CaseFor}. */
final class CaseArgument implements HandlerMethodArgumentResolver {
    private final OpeningCases cases;

    CaseArgument(OpeningCases cases) {
        this.cases = cases;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(CaseFor.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest asked,
            @Nullable WebDataBinderFactory binding) {
        HttpServletRequest request = asked.getNativeRequest(HttpServletRequest.class);
        CaseFor wanted = parameter.getParameterAnnotation(CaseFor.class);
        if (request == null
                || wanted == null
                || !(request.getAttribute(SignedIn.class.getName()) instanceof SignedIn who)) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        return switch (cases.open(who, crn(request), wanted.value(), route(request))) {
            case Opening.Opened opened -> opened;
            case Opening.Restricted restricted -> throw new CaseNotOpen(restricted);
            case Opening.Forbidden _ -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            case Opening.NotFound _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private static String crn(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("crn") instanceof String crn) {
            return crn;
        }
        throw new IllegalStateException("the address of a page of a case must hold {crn}");
    }

    static String route(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}
