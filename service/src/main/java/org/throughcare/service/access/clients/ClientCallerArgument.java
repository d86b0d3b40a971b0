package org.throughcare.service.access.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.throughcare.service.access.ClientCaller;

/** Gives a controller below {@code /api} the program that calls. */
final class ClientCallerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ClientCaller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binding) {
        if (request.getAttribute(ClientCaller.class.getName(), RequestAttributes.SCOPE_REQUEST)
                instanceof ClientCaller caller) {
            return caller;
        }
        throw new AuthenticationCredentialsNotFoundException("no program calls");
    }
}
