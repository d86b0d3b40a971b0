package org.throughcare.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughcare.practice.recall.papers.AddressesOnForm;
import org.throughcare.practice.recall.papers.AddressesOnForm.AddressUse;
import org.throughcare.practice.recall.papers.AddressesOnForm.KnownAddress;
import org.throughcare.practice.recall.papers.Attachment;
import org.throughcare.practice.recall.papers.Attachments;
import org.throughcare.practice.recall.papers.Authors;
import org.throughcare.practice.recall.papers.Circumstances;
import org.throughcare.practice.recall.papers.ConditionsBreached;
import org.throughcare.practice.recall.papers.CustodyOnForm;
import org.throughcare.practice.recall.papers.Detailed;
import org.throughcare.practice.recall.papers.HarmNow;
import org.throughcare.practice.recall.papers.IndexOffenceLink;
import org.throughcare.practice.recall.papers.MappaOnForm;
import org.throughcare.practice.recall.papers.Measure;
import org.throughcare.practice.recall.papers.MeasuresTried;
import org.throughcare.practice.recall.papers.PartA;
import org.throughcare.practice.recall.papers.PersonOnForm;
import org.throughcare.practice.recall.papers.ProposedRecall;
import org.throughcare.practice.recall.papers.SentenceOnForm;
import org.throughcare.practice.recall.papers.Signatures;
import org.throughcare.practice.recall.papers.Signed;
import org.throughcare.practice.recall.papers.StandardCondition;
import org.throughcare.practice.recall.papers.VictimContact;
import org.throughcare.practice.recall.papers.Vulnerabilities;
import org.throughcare.practice.recall.papers.Vulnerability;
import org.throughcare.practice.recall.rules.AdultAnswers;
import org.throughcare.practice.recall.rules.Exclusion;
import org.throughcare.practice.recall.rules.NewOffence;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.recall.rules.YouthAnswers;
import org.throughcare.practice.terms.RiskGroup;

/** Part A of the invented case that is put together from kinds of event that happen. */
public final class InventedPartA {
    /** When it was decided. */
    public static final Instant DECIDED = Instant.parse("2026-09-07T10:30:00Z");

    /** When it was sent. */
    public static final Instant SENT = Instant.parse("2026-09-07T14:10:00Z");

    private InventedPartA() {}

    /** All answered, signed by two and sent. */
    public static PartA sent() {
        PartA form = answered();
        return form.with(new Signatures(
                new Signed(
                        "Senior K",
                        "Senior probation officer, Northgate",
                        "01632 960 021",
                        "Looked for over the weekend by telephone, the hostel and the police. Nothing short of recall holds the risk.",
                        Instant.parse("2026-09-07T13:05:00Z"),
                        form.hash()),
                new Signed(
                        "Head L",
                        "Head of the Northgate probation delivery unit",
                        null,
                        "Agreed on the content named here.",
                        Instant.parse("2026-09-07T14:02:00Z"),
                        form.hash()),
                List.of("revocations@police.example", "northgate-recall@probation.example"),
                SENT));
    }

    /** All answered and nobody's signature. */
    public static PartA answered() {
        Map<Exclusion, Boolean> exclusions =
                Arrays.stream(Exclusion.values()).collect(Collectors.toMap(Function.identity(), _ -> false));
        return new PartA(
                false,
                SentenceGroup.ADULT_SDS,
                null,
                new YouthAnswers(null, null, null),
                new AdultAnswers(NewOffence.NO, exclusions),
                person(),
                sentence(),
                new VictimContact(VictimContact.InScheme.YES, LocalDate.of(2026, 9, 7)),
                new CustodyOnForm(
                        CustodyOnForm.CustodyNow.NO,
                        null,
                        Detailed.yes(
                                "A bladed article was found in his cell in custody. The order that protects a known adult"
                                        + " is still in force: officers should not ask for him at that address first."),
                        new CustodyOnForm.PoliceContact(
                                "Northgate offender management desk", "01632 960 100", "desk@police.example")),
                addresses(),
                new Vulnerabilities.Present(Map.of(
                        Vulnerability.DRUGS_OR_ALCOHOL, "Drank on the day of release. Was drug-free in custody.",
                        Vulnerability.AT_RISK_FROM_OTHERS,
                                "Two fights in custody in March; keep apart from one prisoner.")),
                Detailed.yes("Said in custody to be holding items for others; graded as reliable, not confirmed."),
                new MappaOnForm.NotManaged(),
                new HarmNow(Map.of(
                        RiskGroup.PUBLIC, HarmNow.Level.HIGH,
                        RiskGroup.KNOWN_ADULT, HarmNow.Level.MEDIUM,
                        RiskGroup.CHILDREN, HarmNow.Level.LOW,
                        RiskGroup.STAFF, HarmNow.Level.LOW,
                        RiskGroup.PRISONERS, HarmNow.Level.MEDIUM)),
                circumstances(),
                new ConditionsBreached(
                        Set.of(
                                StandardCondition.GOOD_BEHAVIOUR,
                                StandardCondition.KEEP_IN_TOUCH,
                                StandardCondition.APPROVED_ADDRESS),
                        List.of(new ConditionsBreached.Additional(
                                "CUR-1",
                                "Stay at the approved hostel from 9pm to 7am.",
                                "Not there on the nights of 4, 5 and 6 September."))),
                measures(),
                new ProposedRecall(
                        RecallType.FIXED_TERM,
                        56,
                        "Nothing excludes a fixed term of 56 days.",
                        true,
                        Detailed.yes("Report twice a week; engage with the alcohol service.")),
                IndexOffenceLink.blank(),
                new Authors(
                        new Authors.Contact("Practitioner A", "practitioner.a@probation.example", "01632 960 020"),
                        null,
                        "Northern",
                        "Northgate",
                        List.of("northgate-recall@probation.example", "duty-senior@probation.example"),
                        DECIDED),
                Signatures.blank(),
                new Attachments(Set.of(Attachment.LICENCE, Attachment.RISK_ASSESSMENT, Attachment.POLICE_REPORT)));
    }

    private static PersonOnForm person() {
        return new PersonOnForm(
                "V820001",
                "Guided",
                "Invented",
                null,
                LocalDate.of(1995, 4, 2),
                "Male",
                "White: British",
                "A0001ZZ",
                "ZZ0001",
                null,
                null,
                "English",
                false);
    }

    private static SentenceOnForm sentence() {
        return new SentenceOnForm(
                "Robbery; possession of a bladed article",
                LocalDate.of(2026, 2, 1),
                "Northgate Crown Court",
                "14 months",
                false,
                null,
                null,
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2027, 3, 31),
                LocalDate.of(2026, 9, 4),
                "Fellside prison",
                List.of(),
                null,
                List.of());
    }

    private static AddressesOnForm addresses() {
        return new AddressesOnForm(
                false,
                false,
                List.of(
                        new KnownAddress(
                                AddressUse.MAIN,
                                "The hostel, 12 Mill Lane, Northgate NG1 0AA",
                                "Licence",
                                LocalDate.of(2026, 9, 6)),
                        new KnownAddress(
                                AddressUse.FAMILY, "A relative, 3 Ash Row, Northgate", "Prison visits list", null),
                        new KnownAddress(
                                AddressUse.FRIEND,
                                "Flat 40, Weavers Court, Eastbridge",
                                "Police, bail address of 2025",
                                null)));
    }

    private static MeasuresTried measures() {
        return new MeasuresTried(Map.of(
                Measure.MORE_REPORTING,
                new MeasuresTried.Tried(
                        "A second appointment was offered for the next working day; not kept.",
                        List.of(LocalDate.of(2026, 9, 7))),
                Measure.EXTRA_CONDITIONS,
                new MeasuresTried.Tried(
                        "Curfew, GPS tag and work with a support service from release.",
                        List.of(LocalDate.of(2026, 9, 4))),
                Measure.OTHER_TEAMS,
                new MeasuresTried.Tried(
                        "IOM officer and police asked to look for him.",
                        List.of(LocalDate.of(2026, 9, 4), LocalDate.of(2026, 9, 5)))));
    }

    private static Circumstances circumstances() {
        return new Circumstances(
                "With another man he threatened a shopkeeper with a kitchen knife and took the till. He had been drinking and"
                        + " owed money.",
                "He takes a blade when he expects trouble and drinks when plans fall through. Both were there again in custody"
                        + " and on the day of release. Who may be harmed: strangers with money at hand, and an adult known to him.",
                """
                Released on Friday 4 September 2026 to the hostel. He was told of his first appointment at 3pm that day and did \
                not come.

                At 4:20pm hostel staff rang: he had come in drunk, taken a bag and left, and said no word where to. He did not \
                answer three calls. The police were asked to pass by the last address known and did not find him.

                On Monday 7 September he did not come to the appointment at 10:30am. He was at neither address over the \
                weekend, and the tag was never fitted.""",
                "He kept no appointment after release. In custody he came to sessions and took part when sober.",
                "Nobody knows where he is, he is drinking, he carried a blade in custody, and no control of the plan has taken"
                        + " hold: no tag, no hostel, no contact. The harm that was feared is the harm of the index offence.");
    }
}
