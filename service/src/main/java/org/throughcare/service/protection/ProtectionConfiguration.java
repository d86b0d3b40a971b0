package org.throughcare.service.protection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.database.DatabaseSettings;

/** The retention schedule, and the file that erasures leave the service by. */
@Configuration
class ProtectionConfiguration {

    @Bean
    RetentionSchedule retentionSchedule(@Nullable @Value("${throughcare.protection.schedule:#{null}}") Path named) {
        try {
            return named == null ? RetentionFile.builtIn() : RetentionFile.read(named);
        } catch (FileRefused refused) {
            throw new CannotStart("The retention schedule cannot be used: " + refused.getMessage());
        }
    }

    @Bean
    RegisterFile erasureRegisterFile(
            @Nullable @Value("${throughcare.protection.register:#{null}}") Path named, DatabaseSettings settings) {
        return new RegisterFile(named == null ? settings.data().resolve("erasures.jsonl") : named);
    }
}
