-- What was opened as a whole stays whole now that approved premises are a part of a case of their own.
update case_grant
set fields = array_append(fields, 'PREMISES')
where cardinality(fields) = 12
  and ended_at is null;
