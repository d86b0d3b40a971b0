package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Recalling;
import org.throughcare.practice.recall.RecallFact.ArrestAttempted;
import org.throughcare.practice.recall.RecallFact.ArrestPlanMade;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.terms.Role;

/** The steps of each recall, from its start to the return to custody. */
final class RecallSteps {
    private static final Duration RETURN_JOURNEY = Duration.ofMinutes(40);
    private static final double MANAGER_BEGINS = 0.4;
    private static final double MANAGER_TOOK_PART = 0.85;

    private final Life life;
    private final Chance chance;

    private RecallSteps(Life life) {
        this.life = life;
        this.chance = life.chance(Area.ANSWERS);
    }

    static void write(Life life) {
        RecallSteps steps = new RecallSteps(life);
        for (Stay stay : life.course().stays()) {
            if (stay.recall() != null && life.detailed(stay.from())) {
                steps.write(stay.recall());
            }
        }
    }

    private void write(Recalling recall) {
        Notes notes = life.notes();
        if (chance.happens(MANAGER_BEGINS)) {
            notes.recall(decision(), recall.begun());
        } else {
            boolean tookPart = chance.happens(MANAGER_TOOK_PART);
            notes.recall(new RecallInitiated("practitioner", null, tookPart), recall.begun());
            notes.recall(decision(), between(recall.begun(), recall.signed()));
        }
        notes.recall(new RecallSignedOff(Role.SPO), recall.signed());
        Instant sent = recall.signed().plus(Duration.ofMinutes(1));
        notes.recall(new RecallSent(List.of("part A")), sent);
        notes.recall(new RecallReceived(sent), sent);
        notes.recall(new LicenceRevoked(recall.revoked(), false), recall.revoked());
        life.significant(recall.revoked());
        search(recall);
        notes.recall(new ReturnedToCustody("arrested on recall"), recall.back());
    }

    private static RecallDecided decision() {
        return new RecallDecided(true, Role.SPO, "risk cannot be managed in the community", List.of(), null);
    }

    private void search(Recalling recall) {
        Notes notes = life.notes();
        Instant arrested = recall.back().minus(RETURN_JOURNEY);
        Instant plan = recall.revoked().plus(Duration.ofMinutes(chance.between(60, 600)));
        if (plan.isBefore(arrested)) {
            notes.recall(new ArrestPlanMade("police", List.of("visit the known address"), null), plan);
        }
        Instant attempt = plan.plus(Duration.ofHours(chance.between(4, 30)));
        while (attempt.isBefore(arrested)) {
            notes.recall(new ArrestAttempted("the known address", "not there", null), attempt);
            attempt = attempt.plus(Duration.ofHours(Math.round(chance.length(40, 0.7))));
        }
        if (arrested.isAfter(recall.revoked())) {
            notes.recall(new ArrestedOnRecall("police"), arrested);
        }
    }

    private static Instant between(Instant from, Instant to) {
        return from.plus(Duration.between(from, to).dividedBy(3));
    }
}
