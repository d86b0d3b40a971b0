package org.throughcare.service.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.ProvingAgain;
import org.throughcare.service.access.SignedIn;

/** Proof by the password, or where people sign in elsewhere by having done so just now. */
@Component
class PasswordAgain implements ProvingAgain {
    private final SigningIn signingIn;
    private final SignInSettings settings;
    private final InstantSource clock;

    PasswordAgain(SigningIn signingIn, SignInSettings settings, InstantSource clock) {
        this.signingIn = signingIn;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean byPassword() {
        return settings.oidc() == null;
    }

    @Override
    public boolean proved(SignedIn who, @Nullable String password, String address) {
        return byPassword()
                ? signingIn.provesAgain(who.staff(), password == null ? "" : password, address)
                : clock.instant().isBefore(who.authenticatedAt().plus(settings.fresh()));
    }

    @Override
    public String elsewhere(String page) {
        return OidcSignIn.BEGINS + "?" + ProvingAgainElsewhere.AGAIN + "=" + URLEncoder.encode(page, UTF_8);
    }
}
