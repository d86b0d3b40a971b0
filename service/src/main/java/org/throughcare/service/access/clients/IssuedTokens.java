package org.throughcare.service.access.clients;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Audits that a token was issued. Nothing else is kept of it: it says everything itself, and soon runs out. */
@Component
class IssuedTokens implements OAuth2AuthorizationService {
    private final Transactions transactions;
    private final Trail trail;

    IssuedTokens(Transactions transactions, Trail trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public void save(OAuth2Authorization issued) {
        transactions.run(
                new Acting.Engine("client " + issued.getRegisteredClientId()),
                () -> trail.leave("TOKEN_ISSUED", null, "POST /oauth2/token"));
    }

    @Override
    public void remove(OAuth2Authorization issued) {}

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return null;
    }
}
