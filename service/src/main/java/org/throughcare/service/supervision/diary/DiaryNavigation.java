package org.throughcare.service.supervision.diary;

import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.web.NavigationItem;
import org.throughcare.service.web.Paths;

/** What the navigation offers of these pages. */
@Configuration
class DiaryNavigation {
    @Bean
    NavigationItem navigationToDiary() {
        return NavigationItem.forAny(
                DiaryPages.HOLDING.stream().map(Role::name).collect(Collectors.toSet()),
                11,
                "diary.navigation",
                Paths.DIARY);
    }
}
