package org.throughcare.service.access.signin;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Finds the member of staff whom an outside provider signed in; whoever is not in the register is let in by nobody. */
final class StaffOidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final String ROUTE = "sign-in by provider";

    private final OidcUserService provider = new OidcUserService();
    private final StaffRegister register;
    private final Transactions transactions;
    private final Trail trail;
    private final String claim;

    StaffOidcUsers(StaffRegister register, Transactions transactions, Trail trail, String claim) {
        this.register = register;
        this.transactions = transactions;
        this.trail = trail;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        String username = user.getClaimAsString(claim);
        StaffMember member = register.named(username == null ? "" : username)
                .filter(StaffMember::active)
                .orElseThrow(this::unknown);
        transactions.run(member.acting(), () -> trail.leave("SIGNED_IN", null, ROUTE));
        return new StaffOidcUser(user, member.id());
    }

    private OAuth2AuthenticationException unknown() {
        transactions.run(new Acting.Engine("sign-in"), () -> trail.leave("SIGN_IN_REFUSED", null, ROUTE));
        return new OAuth2AuthenticationException(new OAuth2Error("unknown_staff"));
    }
}
