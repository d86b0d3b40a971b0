package org.throughcare.service.work;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.web.NavigationCount;
import org.throughcare.service.web.Paths;

/** What is overdue or due today stands beside "My work" wherever one is. */
@Component
class WorkWaiting implements NavigationCount {
    private final WorkingDay day;

    WorkWaiting(WorkingDay day) {
        this.day = day;
    }

    @Override
    public String path() {
        return Paths.HOME;
    }

    @Override
    public int waiting(HttpServletRequest request) {
        return request.getAttribute(SignedIn.class.getName()) instanceof SignedIn who ? day.pressing(who.staff()) : 0;
    }
}
