package org.throughcare.service.feeds.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.service.access.Act;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages, to those who tend feeds. */
@Configuration
class FeedsNavigation {
    @Bean
    NavigationItem navigationToQuarantine() {
        return NavigationItem.forThose(Act.TEND_FEEDS.name(), 40, "feeds.navigation", Paths.QUARANTINE);
    }

    @Bean
    NavigationItem navigationToUndelivered() {
        return NavigationItem.forThose(Act.TEND_FEEDS.name(), 41, "feeds.navigation.undelivered", Paths.UNDELIVERED);
    }
}
