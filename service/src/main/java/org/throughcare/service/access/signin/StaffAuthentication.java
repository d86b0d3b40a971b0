package org.throughcare.service.access.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.throughcare.service.access.signin.SigningIn.Outcome;

/** Lets Spring Security sign somebody in with a password. They get no authority: what they may do is looked up every time. */
final class StaffAuthentication implements AuthenticationProvider {
    private final SigningIn signingIn;

    StaffAuthentication(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        String password = asked.getCredentials() instanceof String typed ? typed : "";
        return switch (signingIn.attempt(asked.getName(), password, address)) {
            case Outcome.Welcome welcome ->
                UsernamePasswordAuthenticationToken.authenticated(
                        new StaffPrincipal.ByPassword(welcome.member().id(), welcome.at()),
                        null,
                        AuthorityUtils.NO_AUTHORITIES);
            case Outcome.Refused _ -> throw new BadCredentialsException("refused");
            case Outcome.TooMany _ -> throw new LockedException("too many attempts");
        };
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
