package org.throughcare.service.recall;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.service.access.StaffNames;
import org.throughcare.service.web.Text;

/** Says who stated an entry of a recall. */
@Component
public class WhoDid {
    private final StaffNames names;

    WhoDid(StaffNames names) {
        this.names = names;
    }

    /** Their post, with their name where the fact holds whose hand it was. */
    public String did(Stated<?> entry) {
        String post = entry.entry().provenance().source().system();
        return hand(entry.fact())
                .map(code -> names.of(List.of(code)).get(code))
                .map(name -> Text.text("recall.by.name", name, post))
                .orElse(post);
    }

    private static Optional<String> hand(Fact fact) {
        return switch (fact) {
            case RecallDecided decided -> Optional.ofNullable(decided.decider());
            case RecallCountersigned signed -> Optional.of(signed.signer());
            case RecallSignedOff signed -> Optional.ofNullable(signed.signer());
            default -> Optional.empty();
        };
    }
}
