-- Which transaction last changed or removed the summary of a case, so that every node can keep what it holds of summaries
-- in memory fresh. Nothing here can be read but a number.
create table case_change
(
    person     bigint primary key,
    changed_in xid8 not null
);
create index case_change_changed_in on case_change (changed_in);

create function a_summary_changed() returns trigger
    language plpgsql
    security definer
    set search_path = ${flyway:defaultSchema}
as
$$
begin
    insert into case_change (person, changed_in)
    values (coalesce(new.person, old.person), pg_current_xact_id())
    on conflict (person) do update set changed_in = excluded.changed_in;
    return null;
end
$$;
create trigger a_summary_changed
    after insert or update or delete on case_summary
    for each row
execute function a_summary_changed();

grant select on case_change to throughcare_engine;

-- The numbers of cases that are given to newly registered people: a letter and six digits.
create sequence registered_case minvalue 1 maxvalue 999999 no cycle;
grant usage on sequence registered_case to throughcare_engine;

-- What people decided of two records, found from either of them; the decision itself is an entry of "person".
create table match_decision
(
    entry     text primary key,
    person    bigint      not null references subject,
    other     bigint      not null references subject,
    same      boolean     not null,
    decided   timestamptz not null,
    withdrawn timestamptz
);
create index match_decision_person on match_decision (person);
create index match_decision_other on match_decision (other);
grant select, insert, update on match_decision to throughcare_engine;
grant select, delete on match_decision to throughcare_eraser;
