package org.throughcare.service.access.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class AccessNavigation {
    @Bean
    NavigationItem navigationToRequests() {
        return NavigationItem.forThose(Act.DECIDE_REQUEST.name(), 50, "web.navigation.requests", Paths.ACCESS_REQUESTS);
    }

    @Bean
    NavigationItem navigationToEmergencies() {
        return NavigationItem.forThose(
                Act.REVIEW_EMERGENCY.name(), 60, "web.navigation.breakGlass", Paths.BREAK_GLASS_USES);
    }

    @Bean
    NavigationItem navigationToNotices() {
        return NavigationItem.forAll(70, "web.navigation.notices", Paths.NOTICES);
    }

    @Bean
    NavigationItem navigationToOrganisation() {
        return NavigationItem.forAll(80, "web.navigation.organisation", Paths.ORGANISATION);
    }
}
