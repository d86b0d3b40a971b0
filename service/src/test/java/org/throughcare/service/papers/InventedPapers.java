package org.throughcare.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.ConsiderationFact.WhyConsidered;
import org.throughcare.practice.recall.papers.Dossier;
import org.throughcare.practice.recall.papers.NoRecallLetter;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.papers.RevokedRecall;
import org.throughcare.practice.recall.papers.SensitiveMatter;
import org.throughcare.practice.recall.rules.RecallType;

/** One of each paper of an invented recall. */
final class InventedPapers {
    private static final PartAPaper PART_A = new PartAPaper();
    private static final PapersForThePerson PERSON = new PapersForThePerson();
    private static final CaseworkPapers CASEWORK = new CaseworkPapers();
    private static final LocalDate BACK = LocalDate.of(2026, 9, 10);

    private InventedPapers() {}

    /** Each by the name of its kind. */
    static Map<String, Paper> all() {
        Map<String, Paper> all = new LinkedHashMap<>();
        all.put("part-a", PART_A.of(InventedPartA.sent(), 3, InventedPartA.SENT));
        all.put("part-a-preview", PART_A.preview(InventedPartA.answered(), 2, InventedPartA.DECIDED));
        all.put("part-a-blank", PART_A.preview(PartA.blank("V820002"), 1, InventedPartA.DECIDED));
        all.put("not-recalled", PERSON.notRecalled(notRecalled(), PaperWords.ENGLISH, false));
        all.put("not-recalled-large", PERSON.notRecalled(notRecalled(), PaperWords.ENGLISH, true));
        all.put("notice", PERSON.revoked(fixed(), LocalDate.of(2026, 9, 7), PaperWords.ENGLISH, false));
        all.put("revocation-order", CASEWORK.revocationOrder(fixed()));
        all.put("to-probation", CASEWORK.toProbation(fixed(), "Practitioner A", "Northgate probation office"));
        all.put("reasons", CASEWORK.reasons(fixed(), List.of("Keep in touch as instructed.")));
        for (CaseworkPapers.PrisonReader reader : CaseworkPapers.PrisonReader.values()) {
            all.put(
                    "to-prison-" + reader,
                    CASEWORK.toPrison(
                            fixed(),
                            reader,
                            "Fellside prison",
                            BACK,
                            BACK.plusDays(1),
                            BACK.plusDays(7),
                            List.of("Reasons for recall", "Part A", "Revocation order")));
        }
        all.put(
                "returned-fixed",
                CASEWORK.returned(fixed(), "Practitioner A", "Fellside prison", BACK, LocalDate.of(2026, 11, 4), null));
        all.put(
                "returned-standard",
                CASEWORK.returned(
                        standard(), "Practitioner A", "Fellside prison", BACK, null, LocalDate.of(2026, 9, 30)));
        all.put(
                "contents",
                CASEWORK.contents(new Dossier(
                        "V820001",
                        "Invented Guided",
                        BACK,
                        List.of(
                                new Dossier.Item("Revocation order", LocalDate.of(2026, 9, 7), 1, true),
                                new Dossier.Item("Part A", LocalDate.of(2026, 9, 7), 9, true),
                                new Dossier.Item("Licence", LocalDate.of(2026, 9, 4), 3, true),
                                new Dossier.Item("Sensitive matter", LocalDate.of(2026, 9, 7), 1, false)))));
        all.put(
                "sensitive",
                CASEWORK.sensitive(new SensitiveMatter(
                        "V820001",
                        InventedPartA.answered().hash(),
                        "Information is held that he was seen near a place that an order protects.",
                        "Saying so would show who told the police.",
                        "Police, graded as reliable",
                        "Practitioner A",
                        InventedPartA.DECIDED)));
        return all;
    }

    static RevokedRecall fixed() {
        return recall(RecallType.FIXED_TERM, 56);
    }

    private static RevokedRecall standard() {
        return recall(RecallType.STANDARD, null);
    }

    private static RevokedRecall recall(RecallType type, @Nullable Integer days) {
        return new RevokedRecall(
                "V820001",
                "Invented Guided",
                LocalDate.of(1995, 4, 2),
                "A0001ZZ",
                null,
                type,
                days,
                false,
                LocalDate.of(2026, 9, 4),
                "section 254 of the Criminal Justice Act 2003",
                List.of(
                        "You did not come to your first appointment on 4 September 2026, nor to the next one.",
                        "You left the hostel and nobody knows where you live."),
                Instant.parse("2026-09-07T19:40:00Z"),
                "Caseworker M",
                "Northgate police",
                "W-0001");
    }

    private static NoRecallLetter notRecalled() {
        return new NoRecallLetter(
                "V820003",
                "Invented Person",
                List.of("1 Ash Row", "Northgate"),
                LocalDate.of(2026, 9, 8),
                Set.of(WhyConsidered.CONTACT_STOPPED),
                "You did not come on 1 and 4 September, and did not ring.",
                "You came on 7 September and told us where you live. The hostel holds your place.",
                "You found work and kept to your curfew.",
                null,
                "Come to every appointment, and ring before it if you cannot.",
                "Friday 11 September 2026 at 10am, at the Northgate office.",
                "01632 960 020",
                "Practitioner A",
                "Probation practitioner");
    }
}
