-- How a seal's rows are put in order: 1, as texts, under which rows of a batch of more than 5,000 could be passed over; 2, as numbers.
alter table audit_seal add column rule smallint not null default 1 constraint seal_rule_is_known check (rule in (1, 2));
