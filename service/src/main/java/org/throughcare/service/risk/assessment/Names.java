package org.throughcare.service.risk.assessment;

import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.Criterion;
import org.throughcare.practice.risk.assessment.Section;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;

/** What the fields of an assessment are called. The start of a name says in which part it is asked. */
final class Names {
    /** So many changes of circumstances can be named. */
    static final int CHANGES = 6;

    /** So many items can stand in a plan. */
    static final int PLAN_ITEMS = 12;

    static final String NO_CHANGE = "judge-no-change";
    static final String HOW_SOON = "judge-how-soon";
    static final String IMPACT = "judge-impact";
    static final String WOULD_CHANGE = "judge-would-change";
    static final String BESIDE = "judge-beside";
    static final String PLAN_REVIEW = "plan-review";

    private Names() {}

    static String bears(ClusterId cluster) {
        return "cluster-" + cluster.key() + "-bears";
    }

    static String why(ClusterId cluster) {
        return "cluster-" + cluster.key() + "-why";
    }

    static String seen(ClusterId cluster) {
        return "cluster-" + cluster.key() + "-seen";
    }

    static String considered(Topic topic) {
        return "topic-" + topic + "-considered";
    }

    static String why(Topic topic) {
        return "topic-" + topic + "-why";
    }

    static String text(Section section) {
        return "section-" + section + "-text";
    }

    static String carried(Section section) {
        return "section-" + section + "-carried";
    }

    static String holds(Criterion criterion) {
        return "criterion-" + criterion + "-holds";
    }

    static String evidence(Criterion criterion) {
        return "criterion-" + criterion + "-evidence";
    }

    static String change(int row) {
        return "change-" + row + "-what";
    }

    static String presentNow(int row) {
        return "change-" + row + "-now";
    }

    static String level(RiskGroup group, Setting setting) {
        return "level-" + group + "-" + setting;
    }

    static String plan(int row, String what) {
        return "plan-" + row + "-" + what;
    }
}
