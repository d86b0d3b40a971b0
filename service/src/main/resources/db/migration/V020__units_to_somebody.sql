-- What is on record of a post, team or unit is open to everybody who acts, and to nobody else.
drop policy of_a_case_one_may_see on entry;
create policy of_a_case_one_may_see on entry for select to throughcare_person using (
    subject = any ((select array_agg(s.id)
                    from case_summary c
                             join subject s on s.person = c.person
                    where c.person = acting_case())::bigint[])
        or exists (select
                   from subject s
                   where s.id = entry.subject
                     and ((s.kind <> 'PERSON' and acting_staff() is not null)
                       or exists (select from case_summary c where c.person = s.person offset 0))
                   offset 0));
