package org.throughcare.practice.duties.enforcement;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.record.Stated;

/** The acts by which a manager decides on recall: a recorded decision either way, or a signature. */
final class Decisions {
    private Decisions() {}

    static List<Stated<?>> in(CasePicture picture) {
        List<Stated<?>> decisions = new ArrayList<>(picture.all(RecallDecided.class));
        decisions.addAll(picture.all(RecallSignedOff.class));
        return decisions;
    }
}
