package org.throughcare.service.access.pages;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.acts.Notices;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.access.NoticeList;

/** What somebody was told about access; each leads to where there is something to do, none says about whom. */
@Controller
class NoticePages {
    private final Notices notices;
    private final InstantSource clock;

    NoticePages(Notices notices, InstantSource clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping(Paths.NOTICES)
    ModelAndView list(SignedIn who) {
        return Pages.page(
                "access/notices",
                Text.text("access.notices.title"),
                new NoticeList(
                        notices.of(who).stream()
                                .map(notice -> new NoticeList.Notice(
                                        Text.text("access.notice." + notice.kind()),
                                        page(notice.kind(), who),
                                        notice.at(),
                                        notice.seenAt() != null))
                                .toList(),
                        clock.instant()));
    }

    @PostMapping(Paths.NOTICES)
    ModelAndView seen(SignedIn who) {
        notices.seen(who);
        return new ModelAndView("redirect:" + Paths.NOTICES);
    }

    private static @Nullable String page(Notices.Kind kind, SignedIn who) {
        return switch (kind) {
            case ACCESS_REQUESTED -> only(who, Act.DECIDE_REQUEST, Paths.ACCESS_REQUESTS);
            case CASE_OPENED_IN_EMERGENCY, EMERGENCY_NOT_REVIEWED ->
                only(who, Act.REVIEW_EMERGENCY, Paths.BREAK_GLASS_USES);
            case ACCESS_GRANTED, CASE_SHARED -> Paths.HOME;
            case ACCESS_REFUSED, EMERGENCY_REVIEWED -> null;
        };
    }

    private static @Nullable String only(SignedIn who, Act act, String path) {
        return who.staff().post().may(act) ? path : null;
    }
}
