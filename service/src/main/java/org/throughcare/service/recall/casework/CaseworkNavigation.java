package org.throughcare.service.recall.casework;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of the desk. */
@Configuration
class CaseworkNavigation {
    @Bean
    NavigationItem navigationToRecalls() {
        return NavigationItem.forThose(Role.PPCS.name(), 2, "partners.queue.navigation", Paths.RECALLS);
    }
}
