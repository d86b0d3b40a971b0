package org.throughcare.service.access.signin;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param attempts how many wrong passwords for one username are taken within {@code window} before it is locked
 * @param attemptsFromAddress how many wrong passwords are taken from one network address within {@code window}; many
 *     people may share one
 * @param window the time, such as {@code 15m}, after which wrong passwords no longer count
 * @param locked the time, such as {@code 15m}, for which a username or address is refused once it had too many
 * @param idle the time, such as {@code 30m}, without a request after which a session ends
 * @param longest the time, such as {@code 12h}, after which a session ends however much it is used
 * @param fresh the time, such as {@code 5m}, for which signing in with an outside provider counts as proof of who it is
 *     where a password would be asked for once more
 * @param oidc where people sign in instead of here, or null: then nobody signs in with a password
 */
@ConfigurationProperties("throughcare.sign-in")
public record SignInSettings(
        @DefaultValue("5") int attempts,
        @DefaultValue("100") int attemptsFromAddress,
        @DefaultValue("15m") Duration window,
        @DefaultValue("15m") Duration locked,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration longest,
        @DefaultValue("5m") Duration fresh,
        @Nullable Oidc oidc) {
    /**
     * An outside OpenID Connect provider.
     *
     * @param issuer its address, from which everything else about it is learnt
     * @param clientId what this service is called there
     * @param clientSecret the secret agreed with it
     * @param claim which claim holds the username that the staff register knows
     * @param name what people call it: the button reads "Sign in with" and this name
     */
    public record Oidc(
            URI issuer,
            String clientId,
            String clientSecret,
            @DefaultValue("preferred_username") String claim,
            @DefaultValue("your work account") String name) {}

    public SignInSettings {
        if (attempts < 1 || attemptsFromAddress < 1) {
            throw new IllegalArgumentException("throughcare.sign-in: at least one attempt must be taken");
        }
        positive("window", window);
        positive("locked", locked);
        positive("idle", idle);
        positive("longest", longest);
        positive("fresh", fresh);
    }

    private static void positive(String name, Duration time) {
        if (time.isZero() || time.isNegative()) {
            throw new IllegalArgumentException("throughcare.sign-in." + name + " must be longer than " + time);
        }
    }
}
