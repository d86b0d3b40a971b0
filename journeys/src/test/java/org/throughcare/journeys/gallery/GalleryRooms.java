package org.throughcare.journeys.gallery;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
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
        Viewer hazel = new Viewer("Hazel Fenn", "Senior probation officer", "Larchwood", Set.of());
        return request -> request.getRequestURI().startsWith("/gallery/out/") ? Optional.empty() : Optional.of(hazel);
    }

    @Bean
    NavigationItem work() {
        return NavigationItem.forAll(1, "web.navigation.work", "/gallery/in/home");
    }

    @Bean
    NavigationItem people() {
        return NavigationItem.forAll(2, "web.navigation.people", "/people");
    }

    @Bean
    NavigationItem matching() {
        return NavigationItem.forAll(3, "web.navigation.matching", "/matching");
    }

    @Bean
    NavigationItem quarantine() {
        return NavigationItem.forAll(4, "web.navigation.quarantine", "/quarantine");
    }

    @Bean
    NavigationItem requests() {
        return NavigationItem.forAll(5, "web.navigation.requests", "/access-requests");
    }

    @Bean
    NavigationItem breakGlass() {
        return NavigationItem.forAll(6, "web.navigation.breakGlass", "/break-glass");
    }

    @Bean
    NavigationItem organisation() {
        return NavigationItem.forAll(7, "web.navigation.organisation", "/organisation");
    }
}
