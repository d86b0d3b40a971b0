package org.throughcare.service.access.clients;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.web.PageHeaders;

/** What stands before the interface: tokens for registered programs, and nothing without one. */
@Configuration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ApiSecurity implements WebMvcConfigurer {
    private static final int TOKENS_ORDER = 10;
    private static final int API_ORDER = 20;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ClientCallerArgument());
    }

    @Bean
    @Order(TOKENS_ORDER)
    SecurityFilterChain tokenRequests(
            HttpSecurity http,
            TokenClients clients,
            IssuedTokens issued,
            TokenRequestCounts counts,
            OAuth2TokenGenerator<? extends OAuth2Token> generator) {
        return http.securityMatcher("/oauth2/token")
                .oauth2AuthorizationServer(server -> server.registeredClientRepository(clients)
                        .authorizationService(issued)
                        .authorizationServerSettings(
                                AuthorizationServerSettings.builder().build())
                        .tokenGenerator(generator))
                .addFilterBefore(new TokenRequests(counts), HeaderWriterFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders.strict())
                .build();
    }

    @Bean
    @Order(API_ORDER)
    SecurityFilterChain apiCalls(HttpSecurity http, ClientRegister register, JwtDecoder decoder, InstantSource clock) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> {
                    requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
                    for (ClientScope scope : ClientScope.values()) {
                        requests.requestMatchers(scope.addresses()).hasAuthority(scope.name());
                    }
                    requests.anyRequest().denyAll();
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(decoder)
                                .jwtAuthenticationConverter(token -> authentication(token, register)))
                        .authenticationEntryPoint((request, response, refused) -> ApiProblems.answer(
                                response, HttpStatus.UNAUTHORIZED, "A good token of a registered program is needed."))
                        .accessDeniedHandler((request, response, refused) -> ApiProblems.answer(
                                response, HttpStatus.FORBIDDEN, "The program is not registered for this.")))
                .addFilterBefore(new ApiCalls(register, clock), AuthorizationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders.strict())
                .build();
    }

    private static ClientAuthentication authentication(Jwt token, ClientRegister register) {
        String client = token.getSubject();
        List<String> scopes = token.getClaimAsStringList("scope");
        return (client == null ? Optional.<ClientCaller>empty() : register.caller(client))
                .map(caller -> new ClientAuthentication(caller, scopes == null ? List.of() : scopes))
                .orElseThrow(() -> new InvalidBearerTokenException("the program is registered no more"));
    }
}
