package org.throughcare.service.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.web.NavigationCount;
import org.throughcare.service.web.Paths;

/**
 * What is overdue or due today stands beside "My work" wherever one is. It is counted anew on "My work" itself and after
 * whatever one did; on other pages it may be half a minute old, since counting costs more than many of them.
 */
@Component
class WorkWaiting implements NavigationCount {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int PEOPLE = 50_000;

    private final WorkingDay day;
    private final Cache<Long, Integer> counted =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(PEOPLE).build();

    WorkWaiting(WorkingDay day) {
        this.day = day;
    }

    @Override
    public String path() {
        return Paths.HOME;
    }

    @Override
    public int waiting(HttpServletRequest request) {
        if (!(request.getAttribute(SignedIn.class.getName()) instanceof SignedIn who)) {
            return 0;
        }
        StaffMember staff = who.staff();
        if (request.getRequestURI().equals(Paths.HOME) || RequestContextUtils.getInputFlashMap(request) != null) {
            counted.invalidate(staff.id());
        }
        return counted.get(staff.id(), _ -> day.pressing(staff));
    }
}
