package org.throughcare.service.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends people to the provider, and on request has it ask for proof once more although they are signed in there. */
final class ProvingAgainElsewhere implements OAuth2AuthorizationRequestResolver {
    /** The parameter that asks for proof once more; its value is the page to come back to. */
    static final String AGAIN = "again";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    ProvingAgainElsewhere(ClientRegistrationRepository providers) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(providers, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return again(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return again(request, resolver.resolve(request, provider));
    }

    private static @Nullable OAuth2AuthorizationRequest again(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asking) {
        String page = request.getParameter(AGAIN);
        if (asking == null || page == null || !page.startsWith("/") || page.startsWith("//")) {
            return asking;
        }
        request.getSession().setAttribute(Welcoming.BACK_TO, page);
        Map<String, Object> parameters = new HashMap<>(asking.getAdditionalParameters());
        parameters.put("prompt", "login");
        parameters.put("max_age", "0");
        return OAuth2AuthorizationRequest.from(asking)
                .additionalParameters(parameters)
                .build();
    }
}
