package org.throughcare.service.feeds.outgoing;

import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughcare.commands.casefile.FactKinds;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.identity.Identifiers;
import org.throughcare.practice.identity.IdentityFact.IdentifierRecorded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.DutyChange;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.store.Announcement;
import org.throughcare.service.store.Announcing;
import org.throughcare.service.store.CaseRecord;

/**
 * Makes the events for others of what was added to a case of probation and of what became of its duties. An event names the
 * case, the entry or the kind of duty, and no more; who needs the whole asks for it and is let in or not. What happened long
 * ago is no news: an import of old records tells nobody.
 */
@Component
class OutgoingEvents implements Announcing {
    private static final String OF_PROBATION = "@" + Party.PROBATION;

    private final Set<String> unseen;
    private final Duration news;

    OutgoingEvents(Rulebook rulebook, @Value("${throughcare.feeds.news-within:30d}") Duration news) {
        this.news = news;
        unseen = rulebook.rules().stream()
                .filter(rule -> rule.card().shadow())
                .map(rule -> rule.card().kind())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Announcement> of(CaseRecord record, List<Entry> added, List<DutyChange> changes) {
        List<Announcement> all = new ArrayList<>();
        EventBody body = null;
        for (Entry entry : added) {
            var type = OutgoingTypes.of(entry.fact());
            if (type.isPresent() && isNews(entry)) {
                body = body == null ? new EventBody(identifiers(record)) : body;
                all.add(body.of(type.get(), entry.times().received(), said(entry)));
            }
        }
        for (DutyChange change : changes) {
            String kind = change.duty().substring(0, change.duty().indexOf('/'));
            var type = OutgoingTypes.of(kind, change);
            if (type.isPresent() && change.duty().endsWith(OF_PROBATION) && !unseen.contains(kind)) {
                body = body == null ? new EventBody(identifiers(record)) : body;
                all.add(body.of(type.get(), change.at(), said(kind, change)));
            }
        }
        return body == null || !body.namesACase() ? List.of() : all;
    }

    private boolean isNews(Entry entry) {
        Instant received = entry.times().received();
        return entry.visibility().to(Party.PROBATION).isPresent()
                && entry.times().occurred().standIn().isAfter(received.minus(news));
    }

    private static Map<String, String> said(Entry entry) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("entry", entry.id().value());
        said.put("kind", FactKinds.name(entry.fact().getClass()));
        return said;
    }

    private static Map<String, String> said(String kind, DutyChange change) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("duty", kind);
        if (change instanceof DutyChange.Raised raised) {
            said.put("dueAt", raised.dueAt().toString());
        }
        return said;
    }

    private static Identifiers identifiers(CaseRecord record) {
        List<IdentifierRecorded> numbers = new ArrayList<>();
        Instant last = Instant.EPOCH;
        for (Entry entry : record.ofLinked()) {
            if (entry.fact() instanceof IdentifierRecorded number) {
                numbers.add(number);
            }
            last = entry.times().received().isAfter(last) ? entry.times().received() : last;
        }
        return Identifiers.read(numbers, Year.from(last.atZone(London.ZONE)));
    }
}
