package org.throughcare.service.supervision.forms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.cases.ShownTrail;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.supervision.forms.Filled.Right;
import org.throughcare.service.supervision.forms.Filled.Stating;
import org.throughcare.service.supervision.forms.Filled.Wrong;
import org.throughcare.service.web.Errors;
import org.throughcare.service.web.Flash;
import org.throughcare.service.web.FormKey;
import org.throughcare.service.web.Pages;
import org.throughcare.service.web.Sent;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.PartnerPage;
import org.throughcare.service.web.model.partners.PartnerPage.ActForm;

/**
 * Shows such a page and takes what is done on it: once however often a form is sent, only what is offered as the case stands, and
 * on nothing that somebody added to meanwhile.
 */
@Component
public class CaseSheets {
    private static final String TOP = "recall";

    private final Appending appending;
    private final ShownTrail trail;
    private final InstantSource clock;

    CaseSheets(Appending appending, ShownTrail trail, InstantSource clock) {
        this.appending = appending;
        this.trail = trail;
        this.clock = clock;
    }

    /** The page as it stands. */
    public ModelAndView show(SeenCase seen, CaseSheet sheet) {
        return shown(seen, sheet, Sent.nothing(sheet.words()), "", Errors.none());
    }

    /** Does what the form asks for, and leads to {@code back}; a form that must be mended comes back as it was typed. */
    public ModelAndView act(
            SignedIn who,
            SeenCase seen,
            CaseSheet sheet,
            MultiValueMap<String, String> fields,
            String back,
            RedirectAttributes redirect) {
        if (!seen.reader().sees(sheet.area())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Sent sent = new Sent(sheet.words(), fields);
        String asked = sent.text("act");
        Optional<CaseForm> form =
                sheet.forms().stream().filter(one -> one.name().equals(asked)).findFirst();
        if (form.isEmpty()) {
            return shown(seen, sheet, sent, "", Errors.of(TOP, Text.text("supervision.sheet.unknown")));
        }
        CommandKey key = command(who, seen, form.get(), sent);
        if (appending.answered(List.of(key)).isEmpty()) {
            Errors wrong = done(who, seen, sheet, form.get(), sent, key);
            if (wrong.any()) {
                return shown(seen, sheet, sent, asked, wrong);
            }
        }
        Flash.done(redirect, Text.text(sheet.words() + asked + ".done"));
        return new ModelAndView("redirect:" + back);
    }

    private Errors done(SignedIn who, SeenCase seen, CaseSheet sheet, CaseForm form, Sent sent, CommandKey key) {
        if (!form.isOffered(seen)) {
            return Errors.of(TOP, Text.text("supervision.sheet.notNow"));
        }
        return switch (form.make(sent, seen)) {
            case Wrong mend -> mend.errors();
            case Right right -> recorded(who, seen, sheet, form, right, key);
        };
    }

    private Errors recorded(SignedIn who, SeenCase seen, CaseSheet sheet, CaseForm form, Right right, CommandKey key) {
        String route = "POST " + sheet.path();
        Append append = new Append(
                seen.record().subject(),
                entries(who, seen, sheet, right),
                key,
                seen.record().sequence(),
                form.name().toUpperCase(Locale.ROOT).replace('-', '_'),
                route);
        if (!(appending.append(append) instanceof Appended)) {
            return Errors.of(TOP, Text.text("supervision.sheet.overtaken"));
        }
        sheet.follow(who, seen, right.facts().stream().map(Stating::fact).toList(), route);
        return Errors.none();
    }

    private List<Entry> entries(SignedIn who, SeenCase seen, CaseSheet sheet, Right right) {
        Instant now = clock.instant();
        List<Entry> entries = new ArrayList<>();
        for (Stating stating : right.facts()) {
            Instant occurred = stating.occurred().isAfter(now) ? now : stating.occurred();
            entries.add(Recorded.named(
                    stating.id(),
                    Recorded.of(
                            seen.record().subject(),
                            stating.fact(),
                            who.staff(),
                            sheet.told(),
                            occurred,
                            Standing.FACT,
                            now)));
        }
        return entries;
    }

    private static CommandKey command(SignedIn who, SeenCase seen, CaseForm form, Sent sent) {
        TreeMap<String, List<String>> ordered = new TreeMap<>(sent.fields());
        ordered.remove("_csrf");
        return CommandKey.of(
                who.staff().username(),
                form.name() + " " + FormKey.of(sent.text("key")),
                (seen.crn() + ordered).getBytes(UTF_8));
    }

    private ModelAndView shown(SeenCase seen, CaseSheet sheet, Sent sent, String open, Errors errors) {
        boolean sees = seen.reader().sees(sheet.area());
        List<ActForm> next = new ArrayList<>();
        List<ActForm> beside = new ArrayList<>();
        if (sees && seen.reader().records()) {
            for (CaseForm form : sheet.forms()) {
                if (form.isOffered(seen)) {
                    Sent held = open.equals(form.name()) ? sent : Sent.nothing(sheet.words());
                    (form.isNext(seen) ? next : beside).add(form.form(held, seen));
                }
            }
        }
        if (sees) {
            trail.sentencesShown(
                    seen.person(),
                    "GET " + sheet.path(),
                    sheet.rests(seen).stream().map(Stated::id).toList(),
                    0);
        }
        String title = Text.text(sheet.words() + "title");
        PartnerPage page = new PartnerPage(
                seen.shell(),
                sheet.path().replace("{crn}", seen.crn()),
                title,
                sees ? sheet.says(seen) : Text.text("supervision.sheet.hidden"),
                List.of(),
                next,
                beside,
                sees ? sheet.blocks(seen) : List.of(),
                FormKey.of(errors.any() ? sent.text("key") : ""),
                open);
        return Pages.page("partners/page", Text.text("cases.title", title, seen.crn()), page, errors);
    }
}
