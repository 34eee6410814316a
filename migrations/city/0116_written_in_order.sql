-- Matching keeps persons and vacancies packed in memory. What was written since is found by the transaction that wrote it: whatever a
-- reader could not see yet belongs to a transaction not older than the oldest one then running. Old rows take this migration's.
alter table ability add column written_in xid8 not null default pg_current_xact_id();
alter table tolerance add column written_in xid8 not null default pg_current_xact_id();
alter table measure add column written_in xid8 not null default pg_current_xact_id();
alter table work_wish add column written_in xid8 not null default pg_current_xact_id();
alter table match_consent add column written_in xid8 not null default pg_current_xact_id();
alter table person_change add column written_in xid8 not null default pg_current_xact_id();
alter table vacancy_event add column written_in xid8 not null default pg_current_xact_id();
alter table vacancy_demand add column written_in xid8 not null default pg_current_xact_id();
create index ability_by_transaction on ability (written_in);
create index tolerance_by_transaction on tolerance (written_in);
create index measure_by_transaction on measure (written_in);
create index work_wish_by_transaction on work_wish (written_in);
create index match_consent_by_transaction on match_consent (written_in);
create index person_change_by_transaction on person_change (written_in);
create index vacancy_event_by_transaction on vacancy_event (written_in);
create index vacancy_demand_by_transaction on vacancy_demand (written_in);
