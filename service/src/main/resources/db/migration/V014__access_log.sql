-- What people did about the records of one case, for whoever reads the access log of it for a formal review. What they
-- wrote into the record stands there; what the service did by itself is no access. A copy given out to the person is.
create function acts_on_records(of_records bigint[])
    returns table
            (
                id      uuid,
                at      timestamptz,
                actor   text,
                act     text,
                subject bigint,
                route   text,
                detail  bytea
            )
    language sql
    stable
    security definer
    set search_path = ${flyway:defaultSchema}
as
$$
select l.id, l.at, l.actor, l.act, l.subject, l.route, l.detail
from audit_leaf l
where l.subject = any (of_records)
  and l.written_in is null
  and (l.role = 'throughcare_person' or l.act = 'SUBJECT_ACCESS_ANSWERED')
$$;
revoke all on function acts_on_records(bigint[]) from public;
grant execute on function acts_on_records(bigint[]) to throughcare_engine;
