package org.throughcare.journeys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** An OpenID Connect provider of its own, as a department has one: it knows passwords, the service does not. */
final class Provider implements AutoCloseable {
    /** What the service is called at the provider. */
    static final String CLIENT = "throughcare";

    /** The secret agreed with the service. */
    static final String SECRET = "a secret of a test";

    /** The password of everybody. */
    static final String PASSWORD = "known to the provider alone";

    private final AnnotationConfigServletWebServerApplicationContext running;

    Provider() {
        running = new AnnotationConfigServletWebServerApplicationContext();
        running.register(Server.class);
        running.refresh();
    }

    /** Its address. */
    URI issuer() {
        var server = running.getWebServer();
        if (server == null) {
            throw new IllegalStateException("the provider does not run");
        }
        return URI.create("http://localhost:" + server.getPort());
    }

    /** Lets the service at {@code address} send people. */
    void agreeWith(String address) {
        running.getBean(Clients.class)
                .agree(RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(CLIENT)
                        .clientSecret("{noop}" + SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(address + "/login/oauth2/code/work")
                        .postLogoutRedirectUri(address + "/signed-out")
                        .scope("openid")
                        .scope("profile")
                        .clientSettings(
                                ClientSettings.builder().requireProofKey(true).build())
                        .build());
    }

    @Override
    public void close() {
        running.close();
    }

    /** The one service that it knows. */
    static final class Clients implements RegisteredClientRepository {
        private final Map<String, RegisteredClient> known = new ConcurrentHashMap<>();

        void agree(RegisteredClient client) {
            known.put(client.getClientId(), client);
        }

        @Override
        public void save(RegisteredClient client) {
            agree(client);
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return known.values().stream()
                    .filter(client -> client.getId().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return known.get(id);
        }
    }

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    static class Server {
        @Bean
        TomcatServletWebServerFactory webServer() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        Clients clients() {
            return new Clients();
        }

        @Bean
        PasswordEncoder encoder() {
            return PasswordEncoderFactories.createDelegatingPasswordEncoder();
        }

        @Bean
        UserDetailsService everybody() {
            return username -> User.withUsername(username)
                    .password("{noop}" + PASSWORD)
                    .roles("STAFF")
                    .build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("one").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> username() {
            return token -> {
                Authentication whoever = token.getPrincipal();
                if (whoever != null) {
                    token.getClaims().claim("preferred_username", whoever.getName());
                }
            };
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(Customizer.withDefaults());
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                    .exceptionHandling(refused ->
                            refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain pages(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }
    }
}
