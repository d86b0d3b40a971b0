package org.throughcare.service.access.clients;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.access.ClientScope;

/** A program that showed a good token. */
final class ClientAuthentication extends AbstractAuthenticationToken {
    private final ClientCaller caller;

    ClientAuthentication(ClientCaller caller, List<String> scopes) {
        super(AuthorityUtils.createAuthorityList(caller.scopes().stream()
                .filter(scope -> scopes.contains(scope.scopeName()))
                .map(ClientScope::name)
                .toList()));
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public ClientCaller getPrincipal() {
        return caller;
    }

    @Override
    public String getName() {
        return caller.id();
    }
}
