package org.throughcare.service.recall.form;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.cases.FormDrafts;
import org.throughcare.service.cases.FormDrafts.Draft;
import org.throughcare.service.cases.FormDrafts.Of;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/** Keeps what is typed into the forms of a recall until it is recorded; in the transaction that runs. */
@Component
public class Drafts {
    private final FormDrafts drafts;
    private final InstantSource clock;

    Drafts(FormDrafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What was kept of {@code form}; empty where nothing is. */
    public Optional<Draft> kept(SignedIn who, SeenCase seen, String form) {
        return drafts.kept(of(who, seen, form));
    }

    /**
     * Keeps what was typed.
     *
     * @throws ResponseStatusException where it is too long to be kept
     */
    public Instant keep(SignedIn who, SeenCase seen, String form, MultiValueMap<String, String> fields) {
        if (new Typed(fields).tooLong().any()) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        Instant now = clock.instant();
        drafts.keep(of(who, seen, form), fields, now);
        return now;
    }

    /** Forgets it. */
    public void remove(SignedIn who, SeenCase seen, String form) {
        drafts.remove(of(who, seen, form));
    }

    /** What the script that keeps a draft is told. */
    public static ResponseEntity<String> said(Instant saved) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(Text.text("recall.draft.saved", PageDates.time(saved)));
    }

    private static Of of(SignedIn who, SeenCase seen, String form) {
        return new Of(who.staff().id(), seen.person(), form);
    }
}
