-- Outreach: job fairs, talks and visits, who came as counts only, and what came of it. A mistake is answered by another row.

create table outreach_event (
  id integer generated always as identity primary key,
  division text not null references shared.division,
  kind text not null constraint event_kind_is_known check (kind in ('job_fair', 'talk', 'visit')),
  title_zh text not null,
  title_en text not null,
  held_on date not null,
  place_zh text not null,
  place_en text not null,
  -- how one gets in, who signs, what is prepared
  access_zh text not null,
  access_en text not null,
  announced_by integer not null references shared.account,
  announced_at timestamptz not null
);
create index outreach_event_by_day on outreach_event (held_on, id);
create table outreach_cancellation (
  outreach_event_id integer constraint event_is_cancelled_once primary key references outreach_event,
  reason text not null,
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null
);
-- The newest row holds.
create table outreach_attendance (
  id integer generated always as identity primary key,
  outreach_event_id integer not null references outreach_event,
  disabled_count integer not null constraint disabled_is_not_negative check (disabled_count >= 0),
  other_count integer not null constraint other_is_not_negative check (other_count >= 0),
  organisation_count integer not null constraint organisations_is_not_negative check (organisation_count >= 0),
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null
);
create index outreach_attendance_by_event on outreach_attendance (outreach_event_id, id);
create table outreach_outcome (
  id integer generated always as identity primary key,
  outreach_event_id integer not null references outreach_event,
  kind text not null constraint outcome_kind_is_known check (kind in ('vacancy', 'referral', 'placement', 'pledge')),
  vacancy_id integer references vacancy,
  referral_id integer references referral,
  placement_id integer references placement,
  outcome_count integer not null constraint outcome_is_counted check (outcome_count between 1 and 10000),
  note text not null default '',
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null,
  constraint outcome_names_a_row_or_tells_more check (
    (num_nonnulls(vacancy_id, referral_id, placement_id) = 0 and note <> '')
    or (num_nonnulls(vacancy_id, referral_id, placement_id) = 1 and outcome_count = 1
      and kind = case when vacancy_id is not null then 'vacancy' when referral_id is not null then 'referral' else 'placement' end))
);
create index outreach_outcome_by_event on outreach_outcome (outreach_event_id, id);
create table outreach_outcome_contrary (
  outreach_outcome_id integer constraint outcome_is_struck_once primary key references outreach_outcome,
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null
);
create view outreach_came_of_it with (security_invoker = true) as
  select o.* from outreach_outcome o where not exists (select 1 from outreach_outcome_contrary c where c.outreach_outcome_id = o.id);

alter table outreach_event enable row level security;
create policy events_are_public on outreach_event for select using (true);
create policy area_announces on outreach_event for insert with check (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table outreach_outcome enable row level security;
create policy area_sees on outreach_outcome using (exists (
  select 1 from outreach_event e where e.id = outreach_event_id and starts_with(e.division, nullif(current_setting('app.area', true), ''))));
alter table outreach_outcome_contrary enable row level security;
create policy outcome_is_seen on outreach_outcome_contrary using (exists (select 1 from outreach_outcome o where o.id = outreach_outcome_id));
grant select, insert on outreach_event, outreach_cancellation, outreach_attendance, outreach_outcome, outreach_outcome_contrary to tongxing_program;
grant select on outreach_came_of_it to tongxing_program;
