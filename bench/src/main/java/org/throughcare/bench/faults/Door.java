package org.throughcare.bench.faults;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Appending;

/** A way in over HTTP for the trials, so that the service's own answers to a fault are seen. */
@Configuration
class Door {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain doorChain(HttpSecurity http) {
        return http.securityMatcher("/trial/**")
                .csrf(CsrfConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Writes one command. */
    @RestController
    static final class Writes {
        private final Transactions transactions;
        private final Appending appending;

        Writes(Transactions transactions, Appending appending) {
            this.transactions = transactions;
            this.appending = appending;
        }

        @PostMapping("/trial/{writer}/{number}")
        String write(@PathVariable("writer") int writer, @PathVariable("number") int number) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
            return transactions.as(
                    new Acting.Engine("fault trial"),
                    () -> appending
                            .append(new Command(writer, number).append(now, ""))
                            .getClass()
                            .getSimpleName());
        }
    }
}
