-- Programs with which people check in: they bring what was answered and read nothing of the record.
alter table api_client drop constraint api_client_kind_check;
alter table api_client add constraint api_client_kind_check check (kind in ('FEED', 'PARTNER', 'CALCULATOR', 'CHECK_INS'));
