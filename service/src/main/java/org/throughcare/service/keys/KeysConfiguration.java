package org.throughcare.service.keys;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.throughcare.service.database.DatabaseSettings;

/** The keyring: from the file that is named, or from one in the data folder that is made at the first start. */
@Configuration
class KeysConfiguration {

    @Bean
    @Lazy(false)
    Keyring keyring(@Nullable @Value("${throughcare.keys.file:#{null}}") Path named, DatabaseSettings settings) {
        KeyMark mark = new KeyMark(settings.data());
        Path file = named == null ? settings.data().resolve("master.key") : named;
        Keyring keyring = MasterKeyFile.read(file, named == null && !mark.made());
        mark.require(keyring, file);
        return keyring;
    }
}
