-- Who recorded an entry is found by the case that it was recorded in.
create index command_key_person on command_key (((answer ->> 'person')::bigint));

-- Samples of assessments that are rated a second time: one for a unit and month, drawn once and for all. "framed" says how
-- many assessments there were to draw from at each level, the lowest first.
create table assurance_sample
(
    id            bigint generated always as identity primary key,
    unit          text        not null,
    month         date        not null check (extract(day from month) = 1),
    seed          text        not null,
    framed        int[]       not null check (cardinality(framed) = 4),
    without_level int         not null,
    drawn_by      bigint      not null references staff,
    drawn_at      timestamptz not null,
    unique (unit, month)
);

-- The assessments that a sample fell on, in an order that says nothing of their level. Which assessment it is, when it was
-- signed and its level are sealed under the key of the case.
create table assurance_case
(
    id         bigint generated always as identity primary key,
    sample     bigint not null references assurance_sample,
    place      int    not null,
    person     bigint not null references subject,
    assessment bytea  not null,
    unique (sample, place)
);
create index assurance_case_person on assurance_case (person);

-- The second rating of one, with its reasons, sealed under the key of the case.
create table assurance_rating
(
    drawn        bigint primary key references assurance_case,
    person       bigint      not null references subject,
    rater        bigint      not null references staff,
    at           timestamptz not null,
    rating       bytea       not null,
    look_again   timestamptz
);
create index assurance_rating_person on assurance_rating (person);

grant select on assurance_sample, assurance_case, assurance_rating to throughcare_person;
grant select, insert on assurance_sample, assurance_case, assurance_rating to throughcare_engine;
grant update (look_again) on assurance_rating to throughcare_engine;
grant select, delete on assurance_case, assurance_rating to throughcare_eraser;

alter table assurance_sample
    enable row level security;
alter table assurance_sample
    force row level security;
alter table assurance_case
    enable row level security;
alter table assurance_case
    force row level security;
alter table assurance_rating
    enable row level security;
alter table assurance_rating
    force row level security;
create policy engine on assurance_sample to throughcare_engine using (true) with check (true);
create policy of_everybody_who_acts on assurance_sample for select to throughcare_person using (
    (select acting_staff()) is not null);
create policy engine on assurance_case to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on assurance_case for select to throughcare_person using (
    exists (select from case_summary c where c.person = assurance_case.person offset 0));
create policy engine on assurance_rating to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on assurance_rating for select to throughcare_person using (
    exists (select from case_summary c where c.person = assurance_rating.person offset 0));
