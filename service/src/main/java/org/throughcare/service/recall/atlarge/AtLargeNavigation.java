package org.throughcare.service.recall.atlarge;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers the police. */
@Configuration
class AtLargeNavigation {
    @Bean
    NavigationItem navigationToAtLarge() {
        return NavigationItem.forThose(Role.POLICE.name(), 2, "partners.atLarge.navigation", Paths.AT_LARGE);
    }
}
