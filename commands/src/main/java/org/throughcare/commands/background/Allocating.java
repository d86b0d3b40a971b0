package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Role;

/**
 * Who holds the case: a community practitioner soon after sentence, or for a longer time in custody the prison's manager
 * first and the community practitioner some eight months before release (policy facts, section 4).
 */
final class Allocating {
    private static final int SHORT_SENTENCE_MONTHS = 10;
    private static final int HANDOVER_DAYS = 257;

    private final Life life;
    private final Chance chance;

    private Allocating(Life life) {
        this.life = life;
        this.chance = life.chance(Area.ALLOCATION);
    }

    static void write(Life life) {
        new Allocating(life).write();
    }

    private void write() {
        Course course = life.course();
        Instant first = life.delayed(course.sentenced().plus(Duration.ofHours(1)), Assumption.ALLOCATION_DAYS, chance);
        LocalDate sentenced = life.diary().date(course.sentenced());
        LocalDate release = life.diary().date(course.custody().to());
        boolean byPrisonFirst =
                course.kind().custodial() && release.isAfter(sentenced.plusMonths(SHORT_SENTENCE_MONTHS));
        Instant held = first;
        if (byPrisonFirst) {
            life.notes().shared(new Allocated("prison offender manager", Role.POM, null), first);
            Instant handover = life.diary().office(release.minusDays(HANDOVER_DAYS), chance);
            held = handover.isAfter(first) ? handover : first.plus(Duration.ofDays(1));
        }
        give(held);
        life.heldFrom(held);
        changes(held);
        managedWithOthers(held);
    }

    private void give(Instant at) {
        if (life.supervisedAt(at)) {
            life.notes().shared(new Allocated("practitioner " + chance.between(1, 99), Role.COM, null), at);
        }
    }

    private void changes(Instant held) {
        double rate = life.assumed().of(Assumption.PRACTITIONER_CHANGES);
        for (LocalDate day : life.days(rate, held, life.course().end(), chance)) {
            Instant at = life.diary().office(day, chance);
            if (at.isAfter(held) && life.supervisedAt(at)) {
                life.notes().shared(new AllocationEnded("the practitioner moved"), at);
                give(life.delayed(at, Assumption.ALLOCATION_DAYS, chance));
            }
        }
    }

    private void managedWithOthers(Instant held) {
        Traits traits = life.traits();
        Instant at = life.diary().after(held, chance.between(1, 30), chance);
        if (!life.supervisedAt(at)) {
            return;
        }
        if (traits.mappaLevel() > 0) {
            life.notes().shared(new MappaSet(2, traits.mappaLevel(), "category by offence and sentence"), at);
        }
        if (traits.iom()) {
            boolean harm = chance.happens(life.assumed().chance(Assumption.IOM_LABEL_OF_HARM));
            Nature label = harm ? Nature.VIOLENCE : Nature.ACQUISITIVE;
            life.notes().police(new IomRegistered(label, "officer"), at, at);
        }
    }
}
