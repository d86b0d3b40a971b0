-- The organisation: regions, probation delivery units, teams, and the people who use the service.
create table region
(
    name text primary key
);

create table unit
(
    name   text primary key,
    region text not null references region
);

create table team
(
    name text primary key,
    unit text not null references unit
);

-- What people are employed as, and how far each post sees without anything being shared with it. The rest of what a post
-- may do is decided in the service; a test compares the two.
create table post
(
    name  text primary key,
    reach text not null check (reach in ('CASELOAD', 'TEAM', 'UNIT', 'PRISON', 'RECALLS', 'SHARED', 'NONE')),
    unique (name, reach)
);

insert into post (name, reach)
values ('PROBATION_OFFICER', 'TEAM'),
       ('PROBATION_SERVICES_OFFICER', 'TEAM'),
       ('COURT_OFFICER', 'UNIT'),
       ('CASE_ADMINISTRATOR', 'TEAM'),
       ('SENIOR_PROBATION_OFFICER', 'UNIT'),
       ('SENIOR_MANAGER', 'UNIT'),
       ('ON_CALL_MANAGER', 'NONE'),
       ('HEAD_OF_PDU', 'UNIT'),
       ('APPROVED_PREMISES_WORKER', 'SHARED'),
       ('IOM_OFFICER', 'SHARED'),
       ('VICTIM_LIAISON_OFFICER', 'SHARED'),
       ('SFO_LEAD', 'SHARED'),
       ('DATA_PROTECTION_OFFICER', 'SHARED'),
       ('INSPECTOR', 'SHARED'),
       ('PRISON_OFFENDER_MANAGER', 'PRISON'),
       ('HEAD_OF_OFFENDER_MANAGEMENT', 'PRISON'),
       ('PPCS_CASEWORKER', 'RECALLS'),
       ('POLICE_OFFICER', 'SHARED'),
       ('TREATMENT_PROVIDER', 'SHARED');

-- One row is one post: a person with two posts has two. "reach" is that of the post; "password" stands only where people
-- sign in with a form.
create table staff
(
    id           bigint generated always as identity primary key,
    username     text    not null unique,
    code         text    not null unique,
    name         text    not null,
    post         text    not null,
    reach        text    not null,
    team         text references team,
    unit         text references unit,
    region       text references region,
    prison       text,
    organisation text,
    clearance    text    not null default 'NONE',
    subject      text unique,
    password     text,
    active       boolean not null default true,
    left_at      timestamptz,
    foreign key (post, reach) references post (name, reach)
);
create index staff_team on staff (team);
create index staff_unit on staff (unit);

-- Attempts to sign in, by a keyed index of the username or address.
create table sign_in_attempt
(
    kind         text        not null check (kind in ('NAME', 'ADDRESS')),
    index        bytea       not null,
    counted      int         not null,
    since        timestamptz not null,
    locked_until timestamptz,
    primary key (kind, index)
);
create index sign_in_attempt_since on sign_in_attempt (since);
grant select, insert, update, delete on sign_in_attempt to throughcare_engine;

create table on_call_shift
(
    id     bigint generated always as identity primary key,
    staff  bigint      not null references staff,
    region text        not null references region,
    starts timestamptz not null,
    ends   timestamptz not null check (ends > starts)
);
create index on_call_shift_staff on on_call_shift (staff, ends);

-- A case opened to one person for a purpose and a time: an open task, a partner's share, a granted request, break-glass.
create table case_grant
(
    id         bigint generated always as identity primary key,
    person     bigint      not null references subject,
    staff      bigint      not null references staff,
    basis      text        not null check (basis in ('OPEN_TASK', 'PARTNER_SHARE', 'GRANTED_REQUEST', 'BREAK_GLASS')),
    purpose    text        not null,
    fields     text[]      not null default '{}',
    starts     timestamptz not null,
    ends       timestamptz not null check (ends > starts),
    granted_by bigint references staff,
    ended_at   timestamptz,
    ended_by   bigint references staff
);
create index case_grant_staff on case_grant (staff, person);
create index case_grant_person on case_grant (person);

-- Limited access: whoever is excluded does not see the case; where there is a restriction only those listed on it do.
-- Both follow the record they were set on when it becomes part of another case: "person" is that record, "of_case" the
-- case it is part of now.
create table case_exclusion
(
    id       bigint generated always as identity primary key,
    person   bigint      not null references subject,
    of_case  bigint      not null,
    staff    bigint      not null references staff,
    since    timestamptz not null,
    reason   text        not null,
    set_by   bigint references staff,
    until    timestamptz,
    ended_by bigint references staff
);
create unique index case_exclusion_standing on case_exclusion (staff, person) where until is null;
create index case_exclusion_person on case_exclusion (person);

create table case_restriction
(
    id       bigint generated always as identity primary key,
    person   bigint      not null references subject,
    of_case  bigint      not null,
    since    timestamptz not null,
    reason   text        not null,
    set_by   bigint references staff,
    until    timestamptz,
    ended_by bigint references staff
);
create unique index case_restriction_standing on case_restriction (person) where until is null;
create index case_restriction_person on case_restriction (person);
create index case_restriction_of_case on case_restriction (of_case) where until is null;

create table case_restriction_list
(
    id          bigint generated always as identity primary key,
    restriction bigint      not null references case_restriction on delete cascade,
    staff       bigint      not null references staff,
    since       timestamptz not null,
    set_by      bigint references staff,
    until       timestamptz
);
create index case_restriction_list_staff on case_restriction_list (restriction, staff);

create function limits_its_case() returns trigger
    language plpgsql
    security definer
    set search_path = ${flyway:defaultSchema}
as
$$
begin
    new.of_case := (select coalesce(s.person, s.id) from subject s where s.id = new.person);
    return new;
end
$$;
create trigger limits_its_case before insert on case_exclusion for each row execute function limits_its_case();
create trigger limits_its_case before insert on case_restriction for each row execute function limits_its_case();

create function limits_follow_the_record() returns trigger
    language plpgsql
    security definer
    set search_path = ${flyway:defaultSchema}
as
$$
begin
    update case_exclusion set of_case = coalesce(new.person, new.id) where person = new.id;
    update case_restriction set of_case = coalesce(new.person, new.id) where person = new.id;
    return null;
end
$$;
create trigger limits_follow_the_record
    after update of person on subject
    for each row when (new.person is distinct from old.person)
execute function limits_follow_the_record();

create table access_request
(
    id         bigint generated always as identity primary key,
    person     bigint      not null references subject,
    staff      bigint      not null references staff,
    reason     text        not null,
    asked_at   timestamptz not null,
    decided_by bigint references staff,
    decided_at timestamptz,
    granted    boolean,
    decision   text,
    check ((decided_at is null) = (granted is null)),
    check (decided_by is null or decided_by <> staff)
);
create unique index access_request_open on access_request (staff, person) where decided_at is null;
create index access_request_person on access_request (person);

create table break_glass
(
    id           bigint generated always as identity primary key,
    case_grant   bigint      not null unique references case_grant,
    person       bigint      not null references subject,
    staff        bigint      not null references staff,
    reason_code  text        not null,
    reason       text        not null,
    opened_at    timestamptz not null,
    often        boolean     not null default false,
    told         bigint references staff,
    review_due   timestamptz not null,
    escalated_to bigint references staff,
    escalated_at timestamptz,
    reviewed_by  bigint references staff,
    reviewed_at  timestamptz,
    finding      text,
    review       text,
    check (reviewed_by is null or reviewed_by <> staff),
    check ((reviewed_at is null) = (finding is null))
);
create index break_glass_staff on break_glass (staff, opened_at);
create index break_glass_waiting on break_glass (review_due) where reviewed_at is null;

-- Who may be told of a case, and how: nothing in a notification names the person.
create table notification
(
    id      bigint generated always as identity primary key,
    staff   bigint      not null references staff,
    person  bigint references subject,
    kind    text        not null,
    at      timestamptz not null,
    seen_at timestamptz
);
create index notification_staff on notification (staff, at);

create function acting_staff() returns bigint
    language sql stable
    return nullif(current_setting('throughcare.staff', true), '')::bigint;

create function acting_now() returns timestamptz
    language sql stable
    return coalesce(nullif(current_setting('throughcare.now', true), '')::timestamptz, now());

-- The second wall. The same rule stands in the service as its policy of need-to-know; a test compares the two. What
-- depends on the one who acts is looked up once for a query, by their number; what depends on the row, by its number.
-- Written as a list of all the cases that one may see it would read every case for every question; "offset 0" keeps the
-- planner from making such a list by itself.
alter table case_summary
    enable row level security;
alter table case_summary
    force row level security;

create policy engine on case_summary to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy need_to_know on case_summary for select to throughcare_person using (
    (select s.active from staff s where s.id = acting_staff())
        and (holder = (select s.code from staff s where s.id = acting_staff())
        or team = (select s.team from staff s where s.id = acting_staff() and s.reach = 'TEAM')
        or unit = (select s.unit from staff s where s.id = acting_staff() and s.reach = 'UNIT')
        or prison = (select s.prison from staff s where s.id = acting_staff() and s.reach = 'PRISON')
        or (iom and unit = (select s.unit from staff s where s.id = acting_staff() and s.post = 'IOM_OFFICER'))
        or (recall_open and (select s.reach = 'RECALLS' from staff s where s.id = acting_staff()))
        or unit = any ((select array_agg(u.name)
                        from on_call_shift o
                                 join unit u on u.region = o.region
                        where o.staff = acting_staff()
                          and acting_now() >= o.starts
                          and acting_now() < o.ends)::text[])
        or person = any ((select array_agg(g.person)
                          from case_grant g
                          where g.staff = acting_staff()
                            and g.ended_at is null
                            and acting_now() >= g.starts
                            and acting_now() < g.ends)::bigint[]))
        and not coalesce(person = any ((select array_agg(e.of_case)
                                        from case_exclusion e
                                        where e.staff = acting_staff()
                                          and e.until is null)::bigint[]), false)
        and (not exists (select
                         from case_restriction r
                         where r.of_case = case_summary.person
                           and r.until is null
                           and not exists (select
                                           from case_restriction_list l
                                           where l.restriction = r.id
                                             and l.staff = acting_staff()
                                             and (l.until is null or acting_now() < l.until))
                         offset 0)
        or person = any ((select array_agg(g.person)
                          from case_grant g
                          where g.staff = acting_staff()
                            and g.basis = 'BREAK_GLASS'
                            and g.ended_at is null
                            and acting_now() >= g.starts
                            and acting_now() < g.ends)::bigint[])));

alter table duty
    enable row level security;
alter table duty
    force row level security;
create policy engine on duty to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on duty for select to throughcare_person using (
    exists (select from case_summary c where c.person = duty.person offset 0));

-- A transaction that reads much of one case may say which: then the second wall is asked once, not for every row. What it
-- says opens nothing by itself.
create function acting_case() returns bigint
    language sql stable
    return nullif(current_setting('throughcare.case', true), '')::bigint;

alter table entry
    enable row level security;
alter table entry
    force row level security;
create policy engine on entry to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on entry for select to throughcare_person using (
    subject = any ((select array_agg(s.id)
                    from case_summary c
                             join subject s on s.person = c.person
                    where c.person = acting_case())::bigint[])
        or exists (select
                   from subject s
                   where s.id = entry.subject
                     and (s.kind <> 'PERSON'
                       or exists (select from case_summary c where c.person = s.person offset 0))
                   offset 0));

alter table duty_event
    enable row level security;
alter table duty_event
    force row level security;
create policy engine on duty_event to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on duty_event for select to throughcare_person using (
    person = (select c.person from case_summary c where c.person = acting_case())
        or exists (select from case_summary c where c.person = duty_event.person offset 0));

-- People only read here too, and what they read is chosen by the service. What they decide is written by the engine's
-- role inside their transaction.
grant select on region, unit, team, post, on_call_shift, case_grant, case_exclusion, case_restriction,
    case_restriction_list, access_request, break_glass, notification
    to throughcare_person, throughcare_engine, throughcare_victims;
grant select (id, username, code, name, post, reach, team, unit, region, prison, organisation, clearance, subject, active)
    on staff to throughcare_person, throughcare_victims;
grant select on staff to throughcare_engine;
grant insert, update on region, unit, team, staff, on_call_shift, case_grant, case_exclusion, case_restriction,
    case_restriction_list, access_request, break_glass, notification
    to throughcare_engine;
grant select, delete on access_request, case_grant, break_glass, notification, case_exclusion, case_restriction,
    case_restriction_list to throughcare_eraser;
