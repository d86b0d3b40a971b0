package org.throughcare.service.audit;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.database.DatabaseSettings;

/** The keys and files of the audit. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean
    KeyFiles auditKeys(AuditSettings settings, DatabaseSettings database) {
        Path folder = database.data().resolve("audit");
        Path signing = settings.signingKey();
        KeyFiles files = new KeyFiles(
                named(signing, folder.resolve("signing-key.pem")),
                named(settings.verifyingKeys(), folder.resolve("verifying-keys.pem")));
        if (signing == null) {
            files.makeWhereMissing();
        }
        return files;
    }

    @Bean
    SigningKey auditSigningKey(KeyFiles keys) {
        return keys.signingKey();
    }

    @Bean
    HeadExport auditHeadExport(AuditSettings settings, DatabaseSettings database) {
        return new HeadExport(named(settings.heads(), database.data().resolve("audit/heads.jsonl")));
    }

    @Bean
    LeafIds leafIds() {
        return new LeafIds(new SecureRandom());
    }

    private static Path named(@Nullable Path given, Path otherwise) {
        return given == null ? otherwise : given;
    }
}
