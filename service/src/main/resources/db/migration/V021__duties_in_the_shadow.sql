-- What a rule in the shadow raises is kept, and neither listed nor counted for anybody.
alter table duty add shadow boolean not null default false;
update duty set shadow = true where kind = 'POSSIBLE_OVER_RATING';
