package org.throughcare.service.audit;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit is sealed and who can check it.
 *
 * @param node the name of this node among those that seal
 * @param sealing whether this node seals by itself
 * @param sealEvery how long after a seal the next one is made; what was written since can be altered unseen
 * @param signingKey the file with the private key, or null for one in the data folder that is made at the first start
 * @param verifyingKeys the file with every public key that signed heads, or null for one in the data folder
 * @param heads the file that heads are exported to, or null for one in the data folder; it protects only where those
 *     who can change the database cannot change it
 */
@ConfigurationProperties("throughcare.audit")
public record AuditSettings(
        @DefaultValue("main") String node,
        @DefaultValue("true") boolean sealing,
        @DefaultValue("5s") Duration sealEvery,
        @Nullable Path signingKey,
        @Nullable Path verifyingKeys,
        @Nullable Path heads) {}
