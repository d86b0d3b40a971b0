package org.throughcare.commands.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.FigureInWords;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.policy.Figure;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.replay.Circumstance;
import org.throughcare.practice.replay.PassedStage;
import org.throughcare.practice.replay.TimingRow;

/** A replay as one JSON object. */
final class ReplayJson {
    private final Replayed replayed;

    private ReplayJson(Replayed replayed) {
        this.replayed = replayed;
    }

    /** The whole text, ending in a line break. */
    static String of(Replayed replayed) {
        return JsonObject.text(new ReplayJson(replayed)::whole);
    }

    private void whole(JsonObject json) {
        OutcomeInWords outcomes = new OutcomeInWords(replayed.mode(), replayed.circumstances());
        json.put("case", replayed.file().name())
                .put("mode", replayed.mode())
                .object(
                        "policy",
                        policy -> policy.put("name", replayed.policy().set().name())
                                .put("version", replayed.policy().set().version()))
                .put("until", replayed.entries().isEmpty() ? null : replayed.until())
                .put("knownAt", replayed.knownAt());
        Instant knownAt = replayed.knownAt();
        if (knownAt != null) {
            json.each("picture", PartyPicture.of(replayed.entries(), knownAt), new PictureJson());
        }
        json.each("duties", replayed.duties(), new DutyJson(outcomes))
                .each("stages", replayed.stages(), this::stage)
                .object("timing", this::timing)
                .each("circumstances", replayed.circumstances(), ReplayJson::circumstance)
                .each("figures", FiguresUsed.of(replayed), ReplayJson::figure);
    }

    private void stage(JsonObject json, PassedStage stage) {
        json.put("name", stage.name())
                .put("from", stage.from())
                .put("to", stage.to())
                .put("took", LondonTime.elapsed(stage.from(), stage.to()))
                .put("fromEntry", stage.fromEntry())
                .put("toEntry", stage.toEntry())
                .put("standIn", stage.standIn());
        Figure allowed = allowed(stage);
        if (allowed != null) {
            json.object("figure", figure -> figure(figure, allowed));
        }
    }

    private @Nullable Figure allowed(PassedStage stage) {
        PolicyKey key = stage.figure();
        return key == null ? null : replayed.policy().set().figure(key, LondonTime.date(stage.from()));
    }

    private void timing(JsonObject json) {
        json.put("note", Assumptions.NOTE)
                .each("assumptions", Assumptions.of(replayed), ReplayJson::figure)
                .each("rows", replayed.timing(), ReplayJson::row);
    }

    private static void figure(JsonObject json, Figure figure) {
        json.put("key", figure.key().text())
                .put("value", FigureInWords.of(figure.value()))
                .put("mark", figure.mark())
                .put("source", figure.source());
    }

    private static void row(JsonObject json, TimingRow row) {
        json.put("scenario", row.scenario())
                .put("decidedAt", row.decidedAt())
                .put("signedBy", row.signedBy())
                .put("revokedBy", row.revokedBy())
                .put("custodyBy", row.custodyBy())
                .put("asItHappened", row.asItHappened());
    }

    private static void circumstance(JsonObject json, Circumstance circumstance) {
        json.put("entry", circumstance.entry()).put("from", circumstance.from()).put("inWords", circumstance.inWords());
    }
}
