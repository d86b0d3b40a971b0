package org.throughcare.service.access.clients;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** How tokens are made and read: ES256, for this interface only, by the clock of the service. */
@Configuration
@EnableConfigurationProperties(ApiSettings.class)
class Tokens {
    private final SigningKeys keys;
    private final Clock clock;

    Tokens(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    @Bean
    OAuth2TokenGenerator<? extends OAuth2Token> tokenGenerator() {
        JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder((selector, context) -> List.of(keys.current())));
        generator.setClock(clock);
        generator.setJwtCustomizer(token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            token.getClaims().issuer(ApiSettings.ISSUER).audience(List.of(ApiSettings.AUDIENCE));
        });
        return generator;
    }

    @Bean
    JwtDecoder tokenDecoder() {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                JWSAlgorithm.ES256, (selector, context) -> selector.select(new JWKSet(List.copyOf(keys.all())))));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        JwtTimestampValidator inTime = new JwtTimestampValidator();
        inTime.setClock(clock);
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                inTime, new JwtIssuerValidator(ApiSettings.ISSUER), new JwtAudienceValidator(ApiSettings.AUDIENCE)));
        return decoder;
    }
}
