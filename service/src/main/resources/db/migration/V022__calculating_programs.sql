-- Programs that only have something calculated from what they send: no source, no staff, nothing of the record.
alter table api_client drop constraint api_client_kind_check;
alter table api_client add constraint api_client_kind_check check (kind in ('FEED', 'PARTNER', 'CALCULATOR'));
