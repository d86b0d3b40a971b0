-- Which entries of a case have stood on somebody's screen with their text, and when they last looked at it. Theirs alone: not
-- even the engine finds another's while it works for somebody. Seen is never read, and read is never weighed.
create table entry_seen
(
    staff  bigint      not null references staff,
    person bigint      not null references subject,
    entry  text        not null,
    at     timestamptz not null,
    primary key (staff, person, entry)
);
create index entry_seen_person on entry_seen (person);

-- The visit to a case that goes on, and when the one before it ended; no list of visits is kept.
create table case_looked
(
    staff    bigint      not null references staff,
    person   bigint      not null references subject,
    previous timestamptz,
    began    timestamptz not null,
    latest   timestamptz not null,
    primary key (staff, person),
    check (began <= latest and (previous is null or previous < began))
);
create index case_looked_person on case_looked (person);

grant select on entry_seen, case_looked to throughcare_person, throughcare_victims;
grant select, insert on entry_seen to throughcare_engine;
grant select, insert, update on case_looked to throughcare_engine;
grant select, delete on entry_seen, case_looked to throughcare_eraser;

alter table entry_seen
    enable row level security;
alter table entry_seen
    force row level security;
create policy ones_own on entry_seen to throughcare_person, throughcare_victims, throughcare_engine
    using (staff = (select acting_staff())) with check (staff = (select acting_staff()));
create policy eraser on entry_seen to throughcare_eraser using (true);

alter table case_looked
    enable row level security;
alter table case_looked
    force row level security;
create policy ones_own on case_looked to throughcare_person, throughcare_victims, throughcare_engine
    using (staff = (select acting_staff())) with check (staff = (select acting_staff()));
create policy eraser on case_looked to throughcare_eraser using (true);
