package org.throughcare.journeys.gallery;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.PageHeaders;
import org.throughcare.service.web.Viewer;
import org.throughcare.service.web.Viewers;

/** Opens the gallery to a test, with the headers of every page, an invented viewer and a full navigation. */
@TestConfiguration
@Import(Gallery.class)
public class GalleryRooms {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain gallery(HttpSecurity http) {
        return http.securityMatcher("/gallery/**", "/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(PageHeaders.strict())
                .build();
    }

    @Bean
    @Primary
    Viewers invented() {
        Viewer hazel = new Viewer("Hazel Fenn", "Senior probation officer", "Larchwood", everything());
        return request -> request.getRequestURI().startsWith("/gallery/out/") ? Optional.empty() : Optional.of(hazel);
    }

    @Bean
    NavigationItem heldMessages() {
        return NavigationItem.forAll(4, "web.navigation.quarantine", "/quarantine");
    }

    private static Set<String> everything() {
        return Arrays.stream(Act.values()).map(Act::name).collect(Collectors.toSet());
    }
}
