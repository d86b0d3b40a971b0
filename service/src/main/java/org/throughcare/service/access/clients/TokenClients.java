package org.throughcare.service.access.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.ClientScope;

/** Tells Spring's authorization server of the registered programs: they get tokens for themselves and for nobody else. */
@Component
class TokenClients implements RegisteredClientRepository {
    private final ClientRegister register;
    private final ApiSettings settings;

    TokenClients(ClientRegister register, ApiSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return register.named(id).map(this::registered).orElse(null);
    }

    /** Refused: a program is registered by a person. */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("a program is registered by a person");
    }

    private RegisteredClient registered(ClientRow client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientIdIssuedAt(client.madeAt())
                .clientSecret(client.secret())
                .clientSecretExpiresAt(client.expires())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes ->
                        client.scopes().stream().map(ClientScope::scopeName).forEach(scopes::add))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.tokens())
                        .build())
                .build();
    }
}
