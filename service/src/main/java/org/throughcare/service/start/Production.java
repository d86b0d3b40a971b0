package org.throughcare.service.start;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.throughcare.service.database.CannotStart;

/** What the production profile refuses before anything is started, each with one sentence. */
final class Production {
    private static final String ISSUER = "throughcare.sign-in.oidc.issuer";
    private static final Map<String, String> PROVIDER = new TreeMap<>(Map.of(
            ISSUER,
            "THROUGHCARE_OIDC_ISSUER",
            "throughcare.sign-in.oidc.client-id",
            "THROUGHCARE_OIDC_CLIENT_ID",
            "throughcare.sign-in.oidc.client-secret",
            "THROUGHCARE_OIDC_CLIENT_SECRET"));

    private Production() {}

    /**
     * Refuses what is fit for a demonstration only.
     *
     * @param properties what the service would be told
     * @throws CannotStart if anything is
     */
    static void check(Map<String, Object> properties) {
        if (!properties.containsKey("throughcare.database.url")) {
            throw new CannotStart(
                    "The production profile does not run on the embedded database, which has no passwords:"
                            + " give a PostgreSQL with --database-url.");
        }
        if (!properties.containsKey("throughcare.database.password")) {
            throw new CannotStart("The production profile does not sign in to its database without a password:"
                    + " set THROUGHCARE_DATABASE_PASSWORD.");
        }
        Object owner = properties.get("throughcare.database.migration-user");
        if (owner == null || Objects.equals(owner, properties.get("throughcare.database.user"))) {
            throw new CannotStart(
                    "The production profile does not run as the owner of the tables: give the user that owns"
                            + " them with --migration-user and another with --database-user.");
        }
        if (!properties.containsKey("throughcare.keys.file")) {
            throw new CannotStart("The production profile does not make a master key of its own beside the data:"
                    + " name the file that holds yours with THROUGHCARE_MASTER_KEY_FILE.");
        }
    }

    /**
     * Refuses to let people sign in with passwords kept here.
     *
     * @param properties what the service would be told
     * @throws CannotStart if no provider is named, or none that is reached safely
     */
    static void checkSignIn(Map<String, Object> properties) {
        for (var needed : PROVIDER.entrySet()) {
            if (!properties.containsKey(needed.getKey())) {
                throw new CannotStart(
                        "The production profile lets people sign in with your OpenID Connect provider only:" + " set "
                                + needed.getValue() + ".");
            }
        }
        if (!String.valueOf(properties.get(ISSUER)).startsWith("https://")) {
            throw new CannotStart("The production profile sends people to a provider over https only:"
                    + " set THROUGHCARE_OIDC_ISSUER to its https address.");
        }
    }
}
