package org.throughcare.service.web;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the randomness of references comes from. */
@Configuration
class RefusingConfiguration {
    @Bean
    Refusing refusing() {
        return new Refusing(new SecureRandom());
    }
}
