-- Households as officers keep them: where a status comes from, what was taken back, who ended what, and why.

alter table household_monitoring
  add source text not null default 'visit' constraint monitoring_source_is_known check (source in ('own', 'visit', 'department', 'hotline', 'other')),
  add note text not null default '',
  add ended_by integer references shared.account,
  add ended_at timestamptz,
  add taken_back_by integer references shared.account,
  add taken_back_at timestamptz,
  add taken_back_why text;
create index household_monitoring_today on household_monitoring using gist (during) where taken_back_at is null;

alter table household_income
  add note text not null default '',
  -- a contrary row names the one it answers; each is answered once
  add corrects integer references household_income constraint income_is_taken_back_once unique;

alter table household_member
  add left_why text constraint leaving_reason_is_known check (left_why in ('died', 'moved', 'married', 'divided', 'mistake')),
  add left_by integer references shared.account,
  add left_at timestamptz;
create index household_member_by_household on household_member (household_id, id);
create index household_by_village on household (division, village);

grant update (ended_by, ended_at, taken_back_by, taken_back_at, taken_back_why) on household_monitoring to tongxing_program;
grant update (left_why, left_by, left_at) on household_member to tongxing_program;
