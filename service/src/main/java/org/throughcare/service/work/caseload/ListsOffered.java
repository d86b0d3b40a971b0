package org.throughcare.service.work.caseload;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.web.Text;
import org.throughcare.service.work.cover.Covering;

/**
 * Which lists of cases a member of staff is offered: what follows from their post, and what was opened to them one by one.
 * A summary says what probation knows, so that the lists of another party have only what is no secret of probation's.
 */
@Component
public class ListsOffered {
    private static final Set<CaseColumn> OF_EVERY_PARTY =
            EnumSet.of(CaseColumn.NAME, CaseColumn.DUE, CaseColumn.HOLDER, CaseColumn.GIVEN);
    private static final Set<Area> KNOWN_TO_EVERY_PARTY = EnumSet.of(Area.IDENTITY, Area.MANAGEMENT);

    private final GrantedCases granted;
    private final Covering covering;
    private final InstantSource clock;

    ListsOffered(GrantedCases granted, Covering covering, InstantSource clock) {
        this.granted = granted;
        this.covering = covering;
        this.clock = clock;
    }

    /** In the order in which they are offered; never empty. */
    List<ListOfCases> to(StaffMember staff) {
        List<ListOfCases> lists = new ArrayList<>();
        Post post = staff.post();
        switch (post.reach()) {
            case TEAM -> {
                add(lists, staff, "mine", Text.text("caseload.list.mine"), new CasesOf.Holder(staff.code()));
                addOf(lists, staff, "team", staff.team(), CasesOf.Team::new);
            }
            case UNIT -> {
                addOf(lists, staff, "team", staff.team(), CasesOf.Team::new);
                addOf(lists, staff, "unit", staff.unit(), CasesOf.Unit::new);
                add(lists, staff, "mine", Text.text("caseload.list.mine"), new CasesOf.Holder(staff.code()));
            }
            case PRISON -> addOf(lists, staff, "prison", staff.prison(), CasesOf.Prison::new);
            case RECALLS -> add(lists, staff, "recalls", Text.text("caseload.list.recalls"), new CasesOf.Recalls());
            case CASELOAD ->
                add(lists, staff, "mine", Text.text("caseload.list.mine"), new CasesOf.Holder(staff.code()));
            case SHARED, NONE -> {}
        }
        if (post == Post.IOM_OFFICER) {
            addOf(lists, staff, "iom", staff.unit(), CasesOf.Iom::new);
        }
        covering.coversOf(staff, clock.instant())
                .forEach(cover -> add(
                        lists,
                        staff,
                        "cover-" + cover.id(),
                        Text.text("caseload.list.cover", cover.name()),
                        new CasesOf.Holder(cover.code())));
        Set<Long> opened = granted.of(staff).keySet();
        if (!opened.isEmpty() || lists.isEmpty()) {
            add(lists, staff, "opened", Text.text("caseload.list.opened"), new CasesOf.These(opened));
        }
        return lists;
    }

    private static void addOf(
            List<ListOfCases> lists,
            StaffMember staff,
            String key,
            @Nullable String name,
            Function<String, CasesOf> of) {
        if (name != null) {
            add(lists, staff, key, name, of.apply(name));
        }
    }

    private static void add(List<ListOfCases> lists, StaffMember staff, String key, String name, CasesOf of) {
        Set<CaseColumn> columns = EnumSet.allOf(CaseColumn.class);
        boolean probation = staff.post().party() == Party.PROBATION;
        if (!probation) {
            columns.retainAll(OF_EVERY_PARTY);
        }
        boolean opened = of instanceof CasesOf.These;
        columns.remove(opened ? CaseColumn.HOLDER : CaseColumn.GIVEN);
        if (of instanceof CasesOf.Holder) {
            columns.remove(CaseColumn.HOLDER);
        }
        lists.add(new ListOfCases(
                key,
                name,
                of,
                List.copyOf(columns),
                probation ? EnumSet.allOf(Area.class) : KNOWN_TO_EVERY_PARTY,
                opened));
    }
}
