-- Whether a duty rests on an entry that not everybody may read: lists then show no reason. Of duties written before this
-- it is not known, so they show none until they change or are computed once more.
alter table duty
    add column restricted boolean not null default true;

-- A duty that somebody who is asked put off in their own queue. It moves no due time and stops no escalation. The reason is
-- sealed under the key of the case. Whoever may see the case sees that it was put off.
create table duty_put_off
(
    id     bigint generated always as identity primary key,
    person bigint      not null references subject,
    number int         not null,
    staff  bigint      not null references staff,
    at     timestamptz not null,
    until  timestamptz not null,
    reason bytea       not null,
    check (until > at)
);
create index duty_put_off_duty on duty_put_off (person, number, staff);

alter table duty_put_off
    enable row level security;
alter table duty_put_off
    force row level security;
create policy engine on duty_put_off to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_a_case_one_may_see on duty_put_off for select to throughcare_person using (
    exists (select from case_summary c where c.person = duty_put_off.person offset 0));
grant select on duty_put_off to throughcare_person;
grant select, insert on duty_put_off to throughcare_engine;
grant select, delete on duty_put_off to throughcare_eraser;
