-- Filters of lists of cases that somebody keeps under a name. A filter holds no words that were looked for.
create table saved_filter
(
    id      bigint generated always as identity primary key,
    staff   bigint      not null references staff,
    name    text        not null check (char_length(name) between 1 and 60),
    query   text        not null check (char_length(query) <= 500),
    made_at timestamptz not null,
    unique (staff, name)
);
alter table saved_filter
    enable row level security;
alter table saved_filter
    force row level security;
create policy engine on saved_filter to throughcare_engine using (true) with check (true);
create policy ones_own on saved_filter for select to throughcare_person using (staff = (select acting_staff()));
grant select on saved_filter to throughcare_person;
grant select, insert, delete on saved_filter to throughcare_engine;

-- Whose duties stand on whose list while somebody is away. The cases stay allocated to the one who is away.
create table cover
(
    id       bigint generated always as identity primary key,
    covered  bigint      not null references staff,
    cover    bigint      not null references staff check (cover <> covered),
    starts   timestamptz not null,
    ends     timestamptz not null check (ends > starts),
    note     text        not null,
    made_by  bigint      not null references staff,
    made_at  timestamptz not null,
    ended_at timestamptz,
    ended_by bigint references staff
);
create index cover_covered on cover (covered, ends);
create index cover_cover on cover (cover, ends);
alter table cover
    enable row level security;
alter table cover
    force row level security;
create policy engine on cover to throughcare_engine using (true) with check (true);
create policy of_those_concerned on cover for select to throughcare_person using (
    covered = (select acting_staff())
        or cover = (select acting_staff())
        or made_by = (select acting_staff())
        or covered in (select s.id
                       from staff s
                                join staff me on me.unit = s.unit
                       where me.id = acting_staff()
                         and me.reach = 'UNIT'));
grant select on cover to throughcare_person;
grant select, insert, update on cover to throughcare_engine;

-- Summaries hold more from now on. Every case is due at once: whichever node finds it computes its summary again. Until
-- then an older summary opens as it is.
alter table case_summary
    no force row level security;
update case_summary
set next_wake = least(coalesce(next_wake, now()), now());
alter table case_summary
    force row level security;
