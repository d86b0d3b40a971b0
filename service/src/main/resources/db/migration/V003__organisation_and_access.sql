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

-- One row is one post: a person with two posts has two. "reach" is how far the post sees without anything being shared
-- with it; "password" stands only where people sign in with a form.
create table staff
(
    id           bigint generated always as identity primary key,
    username     text    not null unique,
    code         text    not null unique,
    name         text    not null,
    post         text    not null,
    reach        text    not null check (reach in ('CASELOAD', 'TEAM', 'UNIT', 'PRISON', 'RECALLS', 'SHARED', 'NONE')),
    team         text references team,
    unit         text references unit,
    region       text references region,
    prison       text,
    organisation text,
    clearance    text    not null default 'NONE',
    subject      text unique,
    password     text,
    active       boolean not null default true,
    left_at      timestamptz
);
create index staff_team on staff (team);
create index staff_unit on staff (unit);

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
    id       bigint generated always as identity primary key,
    person   bigint      not null references subject,
    staff    bigint      not null references staff,
    basis    text        not null check (basis in ('OPEN_TASK', 'PARTNER_SHARE', 'GRANTED_REQUEST', 'BREAK_GLASS')),
    purpose  text        not null,
    fields   text[]      not null default '{}',
    starts   timestamptz not null,
    ends     timestamptz not null check (ends > starts),
    ended_at timestamptz
);
create index case_grant_staff on case_grant (staff, person);

-- Limited access: nobody on an exclusion sees the case; once there is a restriction only those on it do.
create table case_exclusion
(
    person bigint not null references subject,
    staff  bigint not null references staff,
    since  timestamptz not null,
    until  timestamptz,
    primary key (person, staff, since)
);

create table case_restriction
(
    person bigint not null references subject,
    staff  bigint not null references staff,
    since  timestamptz not null,
    until  timestamptz,
    primary key (person, staff, since)
);

create table access_request
(
    id          bigint generated always as identity primary key,
    person      bigint      not null references subject,
    staff       bigint      not null references staff,
    reason      text        not null,
    asked_at    timestamptz not null,
    decided_by  bigint references staff,
    decided_at  timestamptz,
    granted     boolean,
    decision    text,
    check ((decided_at is null) = (granted is null))
);

create table break_glass
(
    id          bigint generated always as identity primary key,
    case_grant  bigint      not null unique references case_grant,
    person      bigint      not null references subject,
    staff       bigint      not null references staff,
    reason_code text        not null,
    reason      text        not null,
    opened_at   timestamptz not null,
    told        bigint references staff,
    review_due  timestamptz not null,
    reviewed_by bigint references staff,
    reviewed_at timestamptz,
    finding     text,
    check (reviewed_by is null or reviewed_by <> staff)
);

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

-- The second wall. The same rule stands in the service as its policy of need-to-know; a test compares the two.
alter table case_summary
    enable row level security;
alter table case_summary
    force row level security;

create policy engine on case_summary to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy need_to_know on case_summary for select to throughcare_person using (
    exists (select
            from staff s
            where s.id = (select acting_staff())
              and s.active
              and (s.code = case_summary.holder
                or (s.reach = 'TEAM' and s.team = case_summary.team)
                or (s.reach = 'UNIT' and s.unit = case_summary.unit)
                or (s.reach = 'PRISON' and s.prison = case_summary.prison)
                or (s.post = 'IOM_OFFICER' and case_summary.iom and s.unit = case_summary.unit)
                or (s.reach = 'RECALLS' and case_summary.recall_open)
                or exists (select
                           from case_grant g
                           where g.person = case_summary.person
                             and g.staff = s.id
                             and g.ended_at is null
                             and (select acting_now()) >= g.starts
                             and (select acting_now()) < g.ends)
                or exists (select
                           from on_call_shift o
                                    join unit u on u.region = o.region
                           where o.staff = s.id
                             and u.name = case_summary.unit
                             and (select acting_now()) >= o.starts
                             and (select acting_now()) < o.ends))
              and not exists (select
                              from case_exclusion e
                              where e.person = case_summary.person
                                and e.staff = s.id
                                and e.until is null)
              and (not exists (select
                               from case_restriction r
                               where r.person = case_summary.person
                                 and r.until is null)
                or exists (select
                           from case_restriction r
                           where r.person = case_summary.person
                             and r.staff = s.id
                             and r.until is null)
                or exists (select
                           from case_grant g
                           where g.person = case_summary.person
                             and g.staff = s.id
                             and g.basis = 'BREAK_GLASS'
                             and g.ended_at is null
                             and (select acting_now()) >= g.starts
                             and (select acting_now()) < g.ends))));

alter table duty
    enable row level security;
alter table duty
    force row level security;
create policy engine on duty to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on duty to throughcare_person using (
    exists (select from case_summary c where c.person = duty.person));

alter table entry
    enable row level security;
alter table entry
    force row level security;
create policy engine on entry to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on entry to throughcare_person using (
    exists (select
            from subject s
            where s.id = entry.subject
              and (s.kind <> 'PERSON' or exists (select from case_summary c where c.person = s.person))));

alter table duty_event
    enable row level security;
alter table duty_event
    force row level security;
create policy engine on duty_event to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on duty_event to throughcare_person using (
    exists (select from case_summary c where c.person = duty_event.person));

grant select on region, unit, team, staff, on_call_shift, case_grant, case_exclusion, case_restriction, access_request,
    break_glass, notification to throughcare_person, throughcare_engine, throughcare_victims;
grant insert on access_request, break_glass, case_grant, notification to throughcare_person, throughcare_engine;
grant insert, update on region, unit, team, staff, on_call_shift, case_exclusion, case_restriction to throughcare_engine;
grant update (decided_by, decided_at, granted, decision) on access_request to throughcare_person;
grant update (reviewed_by, reviewed_at, finding) on break_glass to throughcare_person;
grant update (ended_at) on case_grant to throughcare_person, throughcare_engine;
grant update (seen_at) on notification to throughcare_person;
grant select, delete on access_request, case_grant, break_glass, notification, case_exclusion, case_restriction
    to throughcare_eraser;
