-- When each recall came by each milestone, computed from the record like the summary of a case. It holds times, a level, a post
-- and a unit, and no words and no names. "unit" is where the case was when the clock of signing began, and stays that.
create table recall_time
(
    person            bigint  not null references subject,
    number            int     not null check (number > 0),
    signing_from      timestamptz,
    unit              text,
    grade             text,
    rosh              text,
    force             text,
    declined          boolean not null,
    emergency_asked   boolean not null,
    emergency_revoked boolean not null,
    reached           timestamptz[] not null,
    primary key (person, number)
);
create index recall_time_from on recall_time (signing_from);

grant select on recall_time to throughcare_person;
grant select, insert, update, delete on recall_time to throughcare_engine;
grant select, delete on recall_time to throughcare_eraser;

-- Whoever answers for a unit measures the recalls that were its own then, those without a unit of their own the units of their
-- region, or all. Of a case that somebody is excluded from there is nothing, in counts too.
alter table recall_time
    enable row level security;
alter table recall_time
    force row level security;
create policy engine on recall_time to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy of_units_one_answers_for on recall_time for select to throughcare_person using (
    (unit = (select s.unit
             from staff s
             where s.id = acting_staff()
               and s.active
               and s.post in ('SENIOR_PROBATION_OFFICER', 'SENIOR_MANAGER', 'HEAD_OF_PDU', 'INSPECTOR'))
        or unit = any ((select array_agg(u.name)
                        from unit u
                                 join staff s on s.region = u.region
                        where s.id = acting_staff()
                          and s.active
                          and s.unit is null
                          and s.post in ('SENIOR_MANAGER', 'HEAD_OF_PDU', 'INSPECTOR'))::text[])
        or (select s.unit is null and s.region is null
            from staff s
            where s.id = acting_staff()
              and s.active
              and s.post in ('SENIOR_MANAGER', 'HEAD_OF_PDU', 'INSPECTOR')))
        and not coalesce(person = any ((select array_agg(e.of_case)
                                        from case_exclusion e
                                        where e.staff = acting_staff()
                                          and e.until is null)::bigint[]), false));

-- Every case is due at once: whichever node finds it computes the times of its recalls.
alter table case_summary
    no force row level security;
update case_summary
set next_wake = least(coalesce(next_wake, now()), now());
alter table case_summary
    force row level security;
