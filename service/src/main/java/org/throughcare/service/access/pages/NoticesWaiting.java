package org.throughcare.service.access.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.Notices;
import org.throughcare.service.web.NavigationCount;
import org.throughcare.service.web.Paths;

/** How many notices nobody has looked at yet stands beside the place where they are. */
@Component
class NoticesWaiting implements NavigationCount {
    private final Notices notices;

    NoticesWaiting(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return Paths.NOTICES;
    }

    @Override
    public int waiting(HttpServletRequest request) {
        return request.getAttribute(SignedIn.class.getName()) instanceof SignedIn who ? notices.unseen(who) : 0;
    }
}
