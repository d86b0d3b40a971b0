-- Leaves are written in the order of time, so that a month of them is found without reading the rest.
create index audit_leaf_at on audit_leaf using brin (at);

-- In how many spans of five minutes somebody of a unit did something in the service that is audited, and how many people that
-- were. It gives two numbers for a unit and nothing of any person.
create function spans_at_screen(of_unit text, from_at timestamptz, until_at timestamptz)
    returns table
            (
                spans  bigint,
                people bigint
            )
    language sql
    stable
    security definer
    set search_path = ${flyway:defaultSchema}
as
$$
select count(*), count(distinct actor)
from (select distinct l.actor, date_bin('5 minutes', l.at, timestamptz 'epoch')
      from audit_leaf l
               join staff s on s.username = l.actor
      where s.unit = of_unit
        and l.role = 'throughcare_person'
        and l.at >= from_at
        and l.at < until_at) as spans_of_people
$$;
revoke all on function spans_at_screen(text, timestamptz, timestamptz) from public;
grant execute on function spans_at_screen(text, timestamptz, timestamptz) to throughcare_engine;
