package org.throughcare.service.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class PeopleNavigation {
    @Bean
    NavigationItem navigationToPeople() {
        return NavigationItem.forAll(20, "web.navigation.people", Paths.PEOPLE);
    }

    @Bean
    NavigationItem navigationToMatching() {
        return NavigationItem.forThose(Act.LINK.name(), 30, "web.navigation.matching", Paths.MATCHING);
    }
}
