package org.throughcare.bench.faults;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
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
    /** The property that says whether a failure reaches the service's own answers as what it is. */
    static final String TOLD_APART = "trial.told-apart";

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
        private final boolean toldApart;

        Writes(Transactions transactions, Appending appending, @Value("${" + TOLD_APART + "}") boolean toldApart) {
            this.transactions = transactions;
            this.appending = appending;
            this.toldApart = toldApart;
        }

        @PostMapping("/trial/{writer}/{number}")
        String write(@PathVariable("writer") int writer, @PathVariable("number") int number) {
            try {
                return written(new Command(writer, number));
            } catch (RuntimeException failure) {
                throw toldApart ? failure : new IllegalStateException(failure);
            }
        }

        private String written(Command command) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);
            return transactions.as(
                    new Acting.Engine("fault trial"),
                    () -> appending.append(command.append(now, "")).getClass().getSimpleName());
        }
    }
}
