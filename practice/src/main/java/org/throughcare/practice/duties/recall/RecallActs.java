package org.throughcare.practice.duties.recall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;

/** The acts that move a recall on, looked up after a given entry. */
final class RecallActs {
    private RecallActs() {}

    /** The first act by which a manager took part in a recall after {@code start}. */
    static @Nullable Stated<?> managerAfter(CasePicture picture, Stated<?> start) {
        List<Stated<?>> acts = new ArrayList<>(picture.all(RecallDecided.class));
        acts.addAll(picture.all(RecallSignedOff.class));
        acts.addAll(picture.all(RecallWithdrawn.class));
        picture.all(ManagementConsultation.class).stream()
                .filter(consultation -> consultation.fact().confirmed())
                .forEach(acts::add);
        picture.all(ConsultationConfirmed.class).stream()
                .filter(confirmed -> confirmed.fact().tookPart())
                .forEach(acts::add);
        return firstAfter(acts, start);
    }

    /** The arrest, return, reception into custody or rescission after {@code start}. */
    static @Nullable Stated<?> backAfter(CasePicture picture, Stated<?> start) {
        List<Stated<?>> acts = new ArrayList<>(picture.all(ReturnedToCustody.class));
        acts.addAll(picture.all(ArrestedOnRecall.class));
        acts.addAll(picture.all(ReceivedIntoCustody.class));
        acts.addAll(picture.all(RevocationRescinded.class));
        acts.addAll(picture.all(RecallStopped.class));
        return atOrAfter(acts, start);
    }

    /** The same where somebody who is in custody already is back at the moment of the revocation. */
    private static @Nullable Stated<?> atOrAfter(Collection<Stated<?>> acts, Stated<?> start) {
        return acts.stream()
                .filter(act -> act.occurred().isAfter(start.occurred())
                        || (act.fact() instanceof ReturnedToCustody
                                && act.occurred().equals(start.occurred())))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }

    private static @Nullable Stated<?> firstAfter(Collection<Stated<?>> acts, Stated<?> start) {
        return acts.stream()
                .filter(act -> act.occurred().isAfter(start.occurred()))
                .min(Comparator.<Stated<?>, Instant>comparing(Stated::known))
                .orElse(null);
    }
}
