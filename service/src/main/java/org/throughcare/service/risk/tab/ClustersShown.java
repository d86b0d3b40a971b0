package org.throughcare.service.risk.tab;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.HarmCluster;
import org.throughcare.practice.casework.HarmClusters;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Linkage;
import org.throughcare.service.access.Area;
import org.throughcare.service.cases.EntryShown;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseEntry;
import org.throughcare.service.web.model.risk.RiskTab.Cluster;
import org.throughcare.service.web.model.risk.RiskTab.Sign;

/**
 * Shows what bears on harm by who and how, from every agency (R2). It is gathered from what the reader may read alone, so
 * that no count says anything of the rest.
 */
final class ClustersShown {
    private ClustersShown() {}

    /** The clusters that the reader may know of; none where risk is not open to them. */
    static List<HarmCluster> of(SeenCase seen) {
        Reader reader = seen.reader();
        if (!reader.sees(Area.RISK)) {
            return List.of();
        }
        List<Entry> open = Linkage.entriesOf(
                        seen.record().subject(), seen.record().entries(), reader.view())
                .stream()
                .filter(entry -> reader.knowsOf(entry) && reader.reads(entry))
                .toList();
        return HarmClusters.in(CasePicture.of(reader.party(), Chronology.ofSorted(open, reader.view())), reader.now());
    }

    /** Which entries stand behind them. */
    static List<EntryId> entries(List<HarmCluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> cluster.entries().stream())
                .distinct()
                .toList();
    }

    static List<Cluster> shown(SeenCase seen, List<HarmCluster> clusters) {
        return clusters.stream()
                .map(cluster -> new Cluster(
                        sentence(cluster.inWords()),
                        cluster.signs().reversed().stream()
                                .map(sign -> sign(seen, sign))
                                .toList()))
                .toList();
    }

    private static Sign sign(SeenCase seen, HarmCluster.Sign sign) {
        CaseEntry entry = EntryShown.of(sign.sign().stated(), seen.reader(), Set.of());
        String where = Text.text(
                "risk.weigh.where",
                Text.text("cases.source." + entry.agency().name()),
                PageDates.when(entry.occurred()));
        return new Sign(
                Objects.requireNonNullElse(entry.says(), Text.text("cases.entry.hidden.short")),
                sign.suspected() ? Text.text("scores.tab.cluster.suspected", where) : where);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
