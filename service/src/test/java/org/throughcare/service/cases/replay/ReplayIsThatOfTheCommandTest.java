package org.throughcare.service.cases.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.replay.ReplayCommand;
import org.throughcare.commands.replay.ReplayedRecord;
import org.throughcare.commands.words.LondonTime;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.cases.AsKnownAt;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeeingCases;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guided composite case, replayed in the service, has the duties, times and addressees that the command gives, and the
 * pages show each of them on its day. It is put on the record as it was; nothing of it is shifted.
 */
@ServiceTest
class ReplayIsThatOfTheCommandTest {
    private static final Path GUIDED = Path.of("..", "cases", "guided");

    @LocalServerPort
    private int port;

    @Autowired
    private SeeingCases seeing;

    @Autowired
    private ReadingReplay replay;

    @Autowired
    private StaffRegister register;

    @Autowired
    private Appending appending;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Keyring keyring;

    private Hired holder;
    private PeopleOfATest people;

    @BeforeEach
    void anOfficer() {
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        holder = organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        people = new PeopleOfATest(appending, transactions);
    }

    @ParameterizedTest
    @EnumSource
    void theDutiesTimesAndAddresseesAreThoseOfTheCommand(Mode mode) {
        String crn = mode == Mode.AS_IT_WAS ? "K100001" : "K100002";
        long person = guided(crn);
        ReplayedRecord here = look(person, crn, mode);
        List<String> inService = here.duties().stream()
                .map(ReplayIsThatOfTheCommandTest::told)
                .sorted()
                .toList();
        assertThat(inService).hasSizeGreaterThan(10).isEqualTo(command(mode));
    }

    @Test
    void thePagesShowEveryDutyOnItsDayAndSayThatNothingWasSent() {
        String crn = "K100003";
        long person = guided(crn, Mode.AS_IT_SHOULD_BE, entry -> entry);
        ReplayedRecord here = look(person, crn, Mode.AS_IT_SHOULD_BE);
        try (Browser browser = new Browser(port)) {
            browser.signIn(holder.username(), Organisation.PASSWORD);
            for (RaisedDuty duty : here.duties()) {
                String page = said(browser.get(
                        "/cases/" + crn + "/replay?mode=as-it-should-be&day=" + LondonTime.date(duty.raisedAt())));
                assertThat(page)
                        .as(duty.id())
                        .contains(
                                duty.card().asks(),
                                "Due " + LondonTime.shortly(duty.dueWhenRaised()),
                                "None of it was sent to anybody");
                duty.addressedTo().stream()
                        .map(Role::title)
                        .forEach(role -> assertThat(page).as(duty.id()).containsIgnoringCase(role));
            }
            String first = said(browser.get("/cases/" + crn + "/replay"));
            assertThat(first).contains("As it was: each party knows what it knew then.", "Where the time went");
            assertThat(browser.get("/cases/" + crn + "/replay?day=99/99/2024").statusCode())
                    .isEqualTo(422);
        }
        assertThat(replayed(person)).isPositive();
    }

    @Test
    void whatTheReaderMayNotReadIsAMarkerAndWhatTheirPartyDoesNotKnowIsNotThere() {
        String crn = "K100004";
        Subject subject = Invented.person(crn);
        guided(
                crn,
                Mode.AS_IT_WAS,
                entry -> new Entry(
                        entry.id(),
                        entry.subject(),
                        entry.fact(),
                        entry.times(),
                        entry.provenance(),
                        new Visibility(
                                entry.visibility().since(),
                                entry.id().value().equals("G-22") ? Clearance.RESTRICTED_INTELLIGENCE : Clearance.NONE),
                        entry.supersedes()));
        try (Browser browser = new Browser(port)) {
            browser.signIn(holder.username(), Organisation.PASSWORD);
            StringBuilder all = new StringBuilder();
            for (String mode : List.of("as-it-was", "as-it-should-be")) {
                for (LocalDate day : days(subject, crn)) {
                    all.append(said(browser.get("/cases/" + crn + "/replay?mode=" + mode + "&day=" + day)));
                }
            }
            assertThat(all.toString())
                    .doesNotContain("an improvised blade found in the cell", "said to be holding items for others")
                    .contains("an entry here that you are not cleared to read");
        }
    }

    private Set<LocalDate> days(Subject subject, String crn) {
        long person = transactions.as(
                new Acting.Engine("test"),
                () -> jdbc.sql(
                                "select s.id from subject s join identifier i on i.subject = s.id where i.index = ? limit 1")
                        .param(keyring.index("CRN", crn))
                        .query(Long.class)
                        .single());
        assertThat(subject.id()).endsWith(crn);
        return new TreeSet<>(look(person, crn, Mode.AS_IT_SHOULD_BE).days().keySet());
    }

    private long guided(String crn) {
        return guided(crn, Mode.AS_IT_WAS, entry -> entry);
    }

    private long guided(String crn, Mode mode, UnaryOperator<Entry> changed) {
        Subject subject = Invented.person(crn);
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : CaseFile.read(GUIDED).entries(mode)) {
            entries.add(changed.apply(new Entry(
                    entry.id(),
                    entry.subject().kind() == Subject.Kind.PERSON
                            ? subject
                            : new Subject(
                                    entry.subject().kind(),
                                    crn + " " + entry.subject().id()),
                    placed(entry.fact()),
                    entry.times(),
                    entry.provenance(),
                    entry.visibility(),
                    entry.supersedes())));
        }
        entries.add(Invented.numbered(subject, entries.getFirst().times().received()));
        return people.add(subject, entries.toArray(Entry[]::new));
    }

    private Fact placed(Fact fact) {
        return switch (fact) {
            case Allocated given ->
                new Allocated(
                        given.role() == Role.COM ? holder.code() : given.to(),
                        given.role(),
                        holder.place().unit());
            case CaseHeld held -> new CaseHeld(held.provider(), holder.place().unit());
            default -> fact;
        };
    }

    private ReplayedRecord look(long person, String crn, Mode mode) {
        Access.Open open = new Access.Open(Access.Because.HOLDS_THE_CASE, EnumSet.allOf(Area.class), false);
        Reader reader = new Reader(register.named(holder.username()).orElseThrow(), open, Instant.now());
        return seeing.see(reader, person, crn, AsKnownAt.NOW, null, seen -> replay.replayed(seen, mode))
                .orElseThrow();
    }

    private int replayed(long person) {
        return transactions.as(
                new Acting.Sealer("test"),
                () -> jdbc.sql("select count(*) from audit_leaf where act = 'CASE_REPLAYED' and subject = ?")
                        .param(person)
                        .query(Integer.class)
                        .single());
    }

    private static String said(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return HtmlUtils.htmlUnescape(answer.body());
    }

    private static String told(RaisedDuty duty) {
        return String.join(
                " | ",
                duty.card().kind(),
                duty.parties().toString(),
                duty.raisedAt().toString(),
                duty.dueAt().toString(),
                duty.addressedTo().toString(),
                duty.escalations().stream()
                        .map(step -> step.at() + " " + step.to())
                        .toList()
                        .toString(),
                duty.reminders().toString(),
                duty.evidence().stream()
                        .map(joined -> joined.entry().value())
                        .toList()
                        .toString(),
                duty.outcome().toString(),
                String.valueOf(duty.outcomeAt()));
    }

    private static List<String> command(Mode mode) {
        StringWriter said = new StringWriter();
        int code = new CommandLine(new ReplayCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(said))
                .execute(GUIDED.toString(), "--mode", mode.option(), "--format", "json");
        assertThat(code).isZero();
        List<String> duties = new ArrayList<>();
        for (JsonNode duty : JsonMapper.shared().readTree(said.toString()).get("duties")) {
            if (ofNoPerson().containsAll(texts(duty.get("evidence")))) {
                continue;
            }
            duties.add(String.join(
                    " | ",
                    duty.get("kind").asString(),
                    texts(duty.get("parties")).toString(),
                    instant(duty.get("raisedAt")),
                    instant(duty.get("dueAt")),
                    texts(duty.get("addressedTo")).toString(),
                    steps(duty.get("escalations")).toString(),
                    instants(duty.get("reminders")).toString(),
                    texts(duty.get("evidence")).toString(),
                    duty.get("outcome").asString(),
                    duty.get("outcomeAt").isNull() ? "null" : instant(duty.get("outcomeAt"))));
        }
        return duties.stream().sorted().toList();
    }

    /** What is said of a post or a unit stands on no person's record in the service, and no duty of a person rests on it alone. */
    private static Set<String> ofNoPerson() {
        return CaseFile.read(GUIDED).entries(Mode.AS_IT_WAS).stream()
                .filter(entry -> entry.subject().kind() != Subject.Kind.PERSON)
                .map(entry -> entry.id().value())
                .collect(Collectors.toSet());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }

    private static List<String> instants(JsonNode list) {
        List<String> instants = new ArrayList<>();
        list.forEach(one -> instants.add(instant(one)));
        return instants;
    }

    private static List<String> steps(JsonNode list) {
        List<String> steps = new ArrayList<>();
        list.forEach(
                one -> steps.add(instant(one.get("at")) + " " + one.get("to").asString()));
        return steps;
    }

    private static String instant(JsonNode text) {
        return OffsetDateTime.parse(text.asString()).toInstant().toString();
    }
}
