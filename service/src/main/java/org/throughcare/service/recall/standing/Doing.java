package org.throughcare.service.recall.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.recall.process.RecallAct;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.recall.RecallActs;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.cases.CaseShell.Tab;

/** What one member of staff can do about a recall now, as the guard says. */
final class Doing {
    private static final Map<RecallAct, UnaryOperator<String>> PAGES = pages();

    private Doing() {}

    private static Map<RecallAct, UnaryOperator<String>> pages() {
        Map<RecallAct, UnaryOperator<String>> pages = new LinkedHashMap<>();
        pages.put(RecallAct.DECIDE_RECALL, Paths::recallDecide);
        pages.put(RecallAct.DECIDE_OUT_OF_HOURS, Paths::recallDecide);
        pages.put(RecallAct.SIGN_OFF, Paths::recallSign);
        pages.put(RecallAct.COUNTERSIGN, Paths::recallSign);
        pages.put(RecallAct.ENDORSE_NO_RECALL, Paths::recallEndorse);
        pages.put(RecallAct.WRITE, Paths::recallPartA);
        pages.put(RecallAct.ISSUE_LETTER, Paths::recallLetter);
        pages.put(RecallAct.PASS, Paths::newRecall);
        pages.put(RecallAct.CONSIDER, Paths::newRecall);
        return pages;
    }

    /** The acts with a page of their own, the usual next one first. */
    static List<Tab> pages(String crn, List<Recall> recalls, StaffMember staff, Instant now) {
        Map<String, Tab> found = new LinkedHashMap<>();
        PAGES.forEach((act, page) -> {
            if (RecallActs.may(recalls, act, staff, now)) {
                found.putIfAbsent(page.apply(crn), new Tab(Text.text("recall.act." + act), page.apply(crn), false));
            }
        });
        return new ArrayList<>(found.values());
    }
}
