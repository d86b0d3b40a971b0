package org.throughcare.service.access.signin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A member of staff whom an outside provider signed in. */
final class StaffOidcUser extends DefaultOidcUser implements StaffPrincipal {
    private final long staff;
    private final Instant authenticatedAt;

    StaffOidcUser(OidcUser user, long staff) {
        super(List.of(), user.getIdToken(), user.getUserInfo());
        this.staff = staff;
        Instant proved = user.getIdToken().getAuthenticatedAt();
        authenticatedAt = proved == null ? Instant.EPOCH : proved;
    }

    @Override
    public long staff() {
        return staff;
    }

    /** When the provider says they proved it; where it does not say, long ago. */
    @Override
    public Instant authenticatedAt() {
        return authenticatedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffOidcUser user && staff == user.staff && super.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Long.hashCode(staff);
    }
}
