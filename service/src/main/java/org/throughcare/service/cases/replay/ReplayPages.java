package org.throughcare.service.cases.replay;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseFor;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.web.EnteredMoment;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.ReplayPage;

/** The replay of a case, for those who may read it. */
@Controller
class ReplayPages {
    private static final String NONE = "";

    private final SeeingCases seeing;
    private final ReadingReplay replay;
    private final InstantSource clock;

    ReplayPages(SeeingCases seeing, ReadingReplay replay, InstantSource clock) {
        this.seeing = seeing;
        this.replay = replay;
        this.clock = clock;
    }

    @GetMapping(Paths.REPLAY)
    ModelAndView replay(
            SignedIn who,
            @CaseFor(Act.READ) Opening.Opened opened,
            @RequestParam(defaultValue = NONE) String mode,
            @RequestParam(defaultValue = NONE) String day,
            @RequestParam(name = AsKnownAt.PARAMETER, defaultValue = NONE) String at) {
        AsKnownAt then = AsKnownAt.of(at, clock.instant());
        Mode chosen = Mode.named(mode).orElse(Mode.AS_IT_WAS);
        ReplayPage page = seeing.see(who, opened, then, null, seen -> replay.page(seen, chosen, day.strip()));
        Errors wrong = day.isBlank() || EnteredMoment.of(day).isPresent()
                ? then.wrong()
                : Errors.of("day", Text.text("replay.wrong"));
        return Pages.page(
                "cases/replay", Text.text("cases.title", Text.text("replay.title"), opened.crn()), page, wrong);
    }
}
