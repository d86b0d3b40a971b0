package org.throughcare.service.supervision.reminders;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.service.web.Text;

/** By e-mail over SMTP, where a server ({@code spring.mail.host}) and a sender ({@code throughcare.reminders.from}) are set. */
@Component
@Order(2)
class EmailNotifier implements Notifier {
    private final @Nullable JavaMailSender mail;
    private final String from;

    @Autowired
    EmailNotifier(ObjectProvider<JavaMailSender> mail, @Value("${throughcare.reminders.from:}") String from) {
        this(mail.getIfAvailable(), from);
    }

    EmailNotifier(@Nullable JavaMailSender mail, String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public ContactMeans means() {
        return ContactMeans.EMAIL;
    }

    @Override
    public ContactForm form() {
        return ContactForm.EMAIL_SENT;
    }

    @Override
    public boolean isOn() {
        return mail != null && !from.isBlank();
    }

    @Override
    public void send(Reminder reminder) {
        if (mail == null) {
            throw new IllegalStateException("no mail server is set up");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(reminder.to());
        message.setSubject(Text.text("reminders.subject"));
        message.setText(reminder.words());
        mail.send(message);
    }
}
