package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.assessment.OnRecord;
import org.throughcare.practice.terms.Offence;

/**
 * Everything that an assessment opens on: the clusters, the topics and the differences since the last sign-off (R2, R22).
 *
 * @param clusters what bears on harm, gathered
 * @param topics what is on record of each topic
 * @param since what became known since the last sign-off
 * @param onRecord the same as what a draft is held against when it is signed
 */
public record AssessmentBasis(
        List<HarmCluster> clusters, TopicsOnRecord topics, SinceSignedOff since, OnRecord onRecord) {
    public AssessmentBasis {
        clusters = List.copyOf(clusters);
    }

    /** The basis in {@code picture} at {@code instant}. */
    public static AssessmentBasis at(CasePicture picture, Instant instant) {
        List<HarmCluster> clusters = HarmClusters.in(picture, instant);
        TopicsOnRecord topics = TopicsOnRecord.in(picture, instant);
        List<Offence> index = picture.sentence()
                .governingAt(instant)
                .map(sentence -> sentence.fact().offences())
                .orElse(List.of());
        SupervisionState state = SupervisionState.at(picture, instant);
        boolean inCustody = state == SupervisionState.IN_CUSTODY || state == SupervisionState.ON_REMAND;
        return new AssessmentBasis(
                clusters,
                topics,
                SinceSignedOff.at(picture, instant),
                new OnRecord(entries(clusters, true), entries(clusters, false), topics.topics(), index, inCustody));
    }

    private static Map<ClusterId, Set<EntryId>> entries(List<HarmCluster> clusters, boolean pointing) {
        Map<ClusterId, Set<EntryId>> entries = new LinkedHashMap<>();
        clusters.stream()
                .filter(cluster -> cluster.pointsToHarm() == pointing)
                .forEach(cluster -> entries.put(cluster.id(), cluster.entries()));
        return entries;
    }
}
