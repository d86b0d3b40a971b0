package org.throughcare.service.supervision.diary;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.supervision.diary.InTheDiary.Entry;
import org.throughcare.service.web.Paths;

/**
 * Answers at the private addresses of diaries. Whoever has the address reads the diary, which is why so little stands in it;
 * the address of somebody who has left, and one that was revoked, is no address.
 */
@Controller
class CalendarFeed {
    /** So far back and ahead a calendar is filled: how much is drawn, and nothing follows from it. */
    private static final Period BACK = Period.ofDays(28);

    private static final Period AHEAD = Period.ofDays(182);

    private final CalendarAddresses addresses;
    private final StaffRegister staff;
    private final InTheDiary diary;
    private final Trail trail;
    private final Transactions transactions;
    private final InstantSource clock;

    CalendarFeed(
            CalendarAddresses addresses,
            StaffRegister staff,
            InTheDiary diary,
            Trail trail,
            Transactions transactions,
            InstantSource clock) {
        this.addresses = addresses;
        this.staff = staff;
        this.diary = diary;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Paths.CALENDAR)
    ResponseEntity<String> read(@PathVariable String id) {
        Optional<StaffMember> whose =
                addresses.whose(id).flatMap(staff::numbered).filter(StaffMember::active);
        StaffMember member = whose.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Instant now = clock.instant();
        List<Entry> entries = transactions.as(member.acting(), () -> {
            trail.leave("CALENDAR_READ", null, "GET " + Paths.CALENDAR);
            return diary.of(
                    member,
                    now.atZone(London.ZONE).minus(BACK).toInstant(),
                    now.atZone(London.ZONE).plus(AHEAD).toInstant(),
                    now);
        });
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(DiaryAsCalendar.of(entries, now));
    }
}
