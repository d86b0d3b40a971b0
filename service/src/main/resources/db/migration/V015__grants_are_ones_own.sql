-- The second wall for grants: a person sees their own; what stands on a case is looked up by the service. Work on nobody's
-- behalf sees none.
alter table case_grant
    enable row level security;
alter table case_grant
    force row level security;
create policy engine on case_grant to throughcare_engine, throughcare_eraser using (true) with check (true);
create policy ones_own on case_grant for select to throughcare_person, throughcare_victims using (staff = (select acting_staff()));
