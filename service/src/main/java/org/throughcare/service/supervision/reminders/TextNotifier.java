package org.throughcare.service.supervision.reminders;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.service.supervision.Messages;

/** By text message, kept with the others for whoever carries them, where {@code throughcare.reminders.text} is true. */
@Component
@Order(1)
class TextNotifier implements Notifier {
    private final Messages messages;
    private final boolean on;

    TextNotifier(Messages messages, @Value("${throughcare.reminders.text:false}") boolean on) {
        this.messages = messages;
        this.on = on;
    }

    @Override
    public ContactMeans means() {
        return ContactMeans.MOBILE;
    }

    @Override
    public ContactForm form() {
        return ContactForm.TEXT_SENT;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public void send(Reminder reminder) {
        messages.send(new Messages.Message(
                reminder.person(), reminder.staff(), reminder.to(), reminder.words(), reminder.at()));
    }
}
