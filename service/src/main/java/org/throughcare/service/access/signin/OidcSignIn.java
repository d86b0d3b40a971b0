package org.throughcare.service.access.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.signin.SignInSettings.Oidc;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Paths;

/** Signing in with an outside OpenID Connect provider; what it is like is learnt from it when it is first needed. */
@Component
class OidcSignIn {
    /** What the provider is called in addresses. */
    static final String PROVIDER = "work";

    /** Where signing in there begins. */
    static final String BEGINS = "/oauth2/authorization/" + PROVIDER;

    private final StaffRegister register;
    private final Transactions transactions;
    private final Trail trail;

    OidcSignIn(StaffRegister register, Transactions transactions, Trail trail) {
        this.register = register;
        this.transactions = transactions;
        this.trail = trail;
    }

    void configure(HttpSecurity http, Oidc oidc, Welcoming welcoming) {
        var providers = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(oidc)));
        http.oauth2Login(login -> login.loginPage(Paths.SIGN_IN)
                .clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoProviderTokens())
                .authorizationEndpoint(
                        asking -> asking.authorizationRequestResolver(new ProvingAgainElsewhere(providers)))
                .userInfoEndpoint(
                        users -> users.oidcUserService(new StaffOidcUsers(register, transactions, trail, oidc.claim())))
                .successHandler(welcoming)
                .failureHandler(SignInPages::sendBack));
        var out = new OidcClientInitiatedLogoutSuccessHandler(providers);
        out.setPostLogoutRedirectUri("{baseUrl}" + Paths.SIGNED_OUT);
        out.setDefaultTargetUrl(Paths.SIGNED_OUT);
        http.logout(logout -> logout.logoutSuccessHandler(out));
    }

    private static ClientRegistration registration(Oidc oidc) {
        return ClientRegistrations.fromIssuerLocation(oidc.issuer().toString())
                .registrationId(PROVIDER)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .scope("openid", "profile")
                .build();
    }
}
