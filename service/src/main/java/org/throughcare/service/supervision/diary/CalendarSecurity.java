package org.throughcare.service.supervision.diary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.throughcare.service.web.PageHeaders;

/** Lets calendars read the private addresses of diaries, which no session opens and which ask for nothing but the secret in them. */
@Configuration
class CalendarSecurity {
    private static final int BEFORE_THE_PAGES = 5;

    @Bean
    @Order(BEFORE_THE_PAGES)
    SecurityFilterChain calendars(HttpSecurity http) {
        return http.securityMatcher("/calendar/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/calendar/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(PageHeaders.strict())
                .build();
    }
}
