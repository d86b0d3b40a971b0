package org.throughcare.service.access.signin;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughcare.service.web.PageHeaders;
import org.throughcare.service.web.Paths;

/** What stands before every page: who is signed in, headers, and proof that a form was ours. */
@Configuration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SignInSecurity implements WebMvcConfigurer {
    private static final int ASSETS_ORDER = 50;
    private static final int PAGES_ORDER = 100;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInArgument());
    }

    @Bean
    @Order(ASSETS_ORDER)
    SecurityFilterChain assets(HttpSecurity http) {
        return http.securityMatcher("/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders.strict())
                .headers(headers -> headers.cacheControl(control -> control.disable()))
                .build();
    }

    @Bean
    @Order(PAGES_ORDER)
    SecurityFilterChain pages(
            HttpSecurity http, SigningIn signingIn, Sessions sessions, SignInSettings settings, OidcSignIn elsewhere) {
        SignInSettings.Oidc oidc = settings.oidc();
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(Paths.SIGN_IN, Paths.SIGNED_OUT)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .addFilterBefore(new CurrentStaff(sessions), AuthorizationFilter.class)
                .headers(oidc == null ? PageHeaders.strict() : PageHeaders.strictWith(oidc.issuer()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new SessionGone())
                        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(Paths.SIGN_IN), html())
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), request -> true))
                .logout(out -> out.logoutUrl(Paths.SIGN_OUT)
                        .addLogoutHandler(new AuditedSignOut(sessions))
                        .logoutSuccessUrl(Paths.SIGNED_OUT));
        if (oidc == null) {
            http.authenticationProvider(new StaffAuthentication(signingIn))
                    .formLogin(form -> form.loginPage(Paths.SIGN_IN)
                            .successHandler(new Welcoming(sessions))
                            .failureHandler(SignInPages::sendBack));
        } else {
            elsewhere.configure(http, oidc, new Welcoming(sessions));
        }
        return http.build();
    }

    private static MediaTypeRequestMatcher html() {
        MediaTypeRequestMatcher matcher = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        matcher.setIgnoredMediaTypes(java.util.Set.of(MediaType.ALL));
        return matcher;
    }
}
