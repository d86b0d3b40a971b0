package org.throughcare.service.supervision.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.identity.ReachFact.ContactWay;
import org.throughcare.practice.identity.ReachFact.PreferredContactStated;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.service.access.Post;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.PeopleOfATest;
import org.throughcare.service.fixture.ServiceTest;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.Records;
import org.throughcare.service.supervision.Messages;

/** People are reminded of an appointment once, by the way that reaches them, over a real mail server. */
@ServiceTest
class RemindingPeopleTest {
    private static final AtomicInteger NUMBER = new AtomicInteger(810_000);
    private static final Acting.Engine READING = new Acting.Engine("test of reminders");
    private static final String FROM = "appointments@probation.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String crn = "V" + NUMBER.incrementAndGet();
    private final Subject subject = Invented.person(crn);
    private final String address = crn.toLowerCase(Locale.ROOT) + "@person.example";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Keyring keyring;

    @Autowired
    private Appending appending;

    @Autowired
    private Records records;

    @Autowired
    private RemindingPeople reminding;

    @Autowired
    private Messages messages;

    private PeopleOfATest people;
    private long person;

    @BeforeEach
    void aServerAndAPerson() {
        server.start();
        Organisation organisation = new Organisation(jdbc, transactions, keyring);
        Hired holder =
                organisation.hireWithPassword(Post.PROBATION_OFFICER, organisation.unitIn(organisation.region()));
        people = new PeopleOfATest(appending, transactions);
        person = people.held(
                holder,
                crn,
                PersonName.of("Wren", "Aske"),
                LocalDate.of(1990, 2, 3),
                Instant.now().minusSeconds(86_400));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void anEmailGoesOutOnceAndStandsOnTheRecord() throws MessagingException, IOException {
        add(new ContactDetailRecorded(ContactMeans.EMAIL, address, null));
        tomorrow();
        reminding.remind(List.of(email()));
        reminding.remind(List.of(email()));
        assertThat(received()).hasSize(1);
        MimeMessage message = received().getFirst();
        assertThat(message.getSubject()).isEqualTo("Your appointment");
        assertThat(message.getFrom()[0]).hasToString(FROM);
        assertThat(String.valueOf(message.getContent()))
                .contains("Reminder: you have an appointment with the probation service");
        assertThat(noted()).singleElement().satisfies(note -> {
            assertThat(note.form()).isEqualTo(ContactForm.EMAIL_SENT);
            assertThat(note.text()).contains("Reminder: you have an appointment");
        });
    }

    @Test
    void whateverIsCutOffNobodyIsRemindedTwice() {
        add(new ContactDetailRecorded(ContactMeans.EMAIL, address, null));
        tomorrow();
        Notifier broken = new BreaksAfterSending(email());
        assertThat(reminding.remind(List.of(broken))).isZero();
        reminding.remind(List.of(email()));
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsFarAheadOrCalledOffIsNotYetOrNeverReminded() {
        add(new ContactDetailRecorded(ContactMeans.EMAIL, address, null));
        add(arranged(Instant.now().plus(Duration.ofDays(40))));
        String off = add(arranged(Instant.now().plus(Duration.ofHours(10))));
        add(new AppointmentCancelled(new EntryId(off), "the office is closed"));
        reminding.remind(List.of(email()));
        assertThat(received()).isEmpty();
    }

    @Test
    void theWayThatThePersonPrefersGoesFirst() {
        add(new ContactDetailRecorded(ContactMeans.MOBILE, "07700 900123", null));
        add(new ContactDetailRecorded(ContactMeans.EMAIL, address, null));
        add(new PreferredContactStated(ContactWay.EMAIL, null));
        tomorrow();
        reminding.remind(List.of(new TextNotifier(messages, true), email()));
        assertThat(received()).hasSize(1);
        assertThat(texts()).isZero();
    }

    @Test
    void aTextWaitsWithTheOthersForWhoeverCarriesThem() {
        add(new ContactDetailRecorded(ContactMeans.MOBILE, "07700 900123", null));
        tomorrow();
        reminding.remind(List.of(new TextNotifier(messages, true), email()));
        assertThat(texts()).isEqualTo(1);
        assertThat(noted()).extracting(ContactNoted::form).containsExactly(ContactForm.TEXT_SENT);
    }

    @Test
    void inWelshWhereWelshIsPreferred() throws MessagingException, IOException {
        add(new ContactDetailRecorded(ContactMeans.EMAIL, address, null));
        add(new LanguageStated("Welsh", false, true));
        tomorrow();
        reminding.remind(List.of(email()));
        assertThat(String.valueOf(received().getFirst().getContent())).contains("Nodyn atgoffa");
    }

    @Test
    void byAWayThatIsNotSetUpNobodyIsReminded() {
        add(new ContactDetailRecorded(ContactMeans.EMAIL, address, null));
        tomorrow();
        reminding.remind(List.of(new TextNotifier(messages, false), new EmailNotifier(sender(), "")));
        assertThat(received()).isEmpty();
        assertThat(noted()).isEmpty();
    }

    /** Carries a message and then fails, as a server does that is cut off before it answers. */
    private record BreaksAfterSending(Notifier by) implements Notifier {
        @Override
        public ContactMeans means() {
            return by.means();
        }

        @Override
        public ContactForm form() {
            return by.form();
        }

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public void send(Reminder reminder) {
            by.send(reminder);
            throw new IllegalStateException("cut off");
        }
    }

    private void tomorrow() {
        add(arranged(Instant.now().plus(Duration.ofHours(10))));
    }

    private static AppointmentArranged arranged(Instant at) {
        return new AppointmentArranged(AppointmentKind.ROUTINE, at, "Larchwood office", true);
    }

    private String add(Fact fact) {
        Entry entry = Invented.probation(subject, fact, Instant.now());
        people.add(subject, entry);
        return entry.id().value();
    }

    private Notifier email() {
        return new EmailNotifier(sender(), FROM);
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    private List<MimeMessage> received() {
        return List.of(server.getReceivedMessages()).stream()
                .filter(message -> to(message).equals(address))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return String.valueOf(message.getAllRecipients()[0]);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int texts() {
        return transactions.as(READING, () -> messages.last(person)).size();
    }

    private List<ContactNoted> noted() {
        return transactions.as(READING, () -> records.of(person).orElseThrow().entries()).stream()
                .map(Entry::fact)
                .filter(ContactNoted.class::isInstance)
                .map(ContactNoted.class::cast)
                .toList();
    }
}
