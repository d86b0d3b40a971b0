package org.throughcare.commands.replay;

import java.util.Collection;
import java.util.Optional;
import org.throughcare.commands.words.FactInWords;
import org.throughcare.practice.casework.HarmSign;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Provenance.Confidence;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Visibility.Clearance;

/** What one party knew, as JSON. */
final class PictureJson implements JsonFields<PartyPicture> {
    @Override
    public void write(JsonObject json, PartyPicture picture) {
        json.put("party", picture.picture().party());
        each(json, "levels", picture.levels());
        one(json, "sentence", picture.sentence());
        picture.licence().ifPresent(period -> json.object("licence", licence -> licence(licence, period, picture)));
        one(json, "holder", picture.holder());
        one(json, "iom", picture.iom());
        one(json, "mappa", picture.mappa());
        each(json, "addresses", picture.addresses());
        json.each("pointingUp", picture.pointingUp(), PictureJson::sign);
        each(json, "pointingDown", picture.pointingDown());
        each(json, "workBeforeAllocation", picture.workBeforeAllocation());
        each(json, "timeline", picture.timeline());
    }

    private static void licence(JsonObject json, LicencePeriod period, PartyPicture picture) {
        Stated<?> ending = period.ending();
        boolean running = ending == null || ending.occurred().isAfter(picture.instant());
        json.put("running", running)
                .put("from", period.release().occurred())
                .put("entry", period.release().id());
        if (!running && ending != null) {
            json.put("endedBy", ending.id()).put("endedAt", ending.occurred());
        }
    }

    private static void one(JsonObject json, String name, Optional<Stated<?>> stated) {
        stated.ifPresent(present -> json.object(name, fields -> entry(fields, present)));
    }

    private static void each(JsonObject json, String name, Collection<Stated<?>> stated) {
        json.each(name, stated, PictureJson::entry);
    }

    private static void entry(JsonObject json, Stated<?> stated) {
        Provenance provenance = stated.entry().provenance();
        Clearance clearance = stated.entry().visibility().clearance();
        json.put("entry", stated.id())
                .put("occurred", stated.entry().times().occurred().inWords())
                .put("knownSince", stated.known())
                .put("source", provenance.source().agency())
                .put("confidence", provenance.confidence() == Confidence.STATED ? null : provenance.confidence())
                .put("standing", provenance.standing() == Standing.FACT ? null : provenance.standing())
                .put("clearance", clearance == Clearance.NONE ? null : clearance)
                .put("inWords", FactInWords.of(stated.fact()));
    }

    private static void sign(JsonObject json, HarmSign sign) {
        json.put("entry", sign.stated().id())
                .put("proof", sign.proof())
                .put("where", sign.setting())
                .put("count", sign.count())
                .put("inWords", sign.inWords());
    }
}
