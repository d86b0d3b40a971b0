package org.throughcare.service.work;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class WorkNavigation {
    @Bean
    NavigationItem navigationToWork() {
        return NavigationItem.forAll(10, "web.navigation.work", Paths.HOME);
    }
}
