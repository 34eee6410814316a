-- A plaque may be suspended, reinstated and withdrawn, by two persons; and is looked at in campaigns whose sample anybody can draw again.

alter table recognition add column standing text not null default 'valid'
  constraint standing_is_known check (standing in ('valid', 'suspended', 'withdrawn'));
alter table recognition add column withdrawn_on date;
create policy area_changes_standing on recognition for update using (starts_with(division, nullif(current_setting('app.area', true), '')));
grant update (standing, withdrawn_on) on recognition to tongxing_program;

create table standing_change (
  id integer generated always as identity primary key,
  recognition_id integer not null references recognition,
  division text not null references shared.division,
  move text not null,
  reason text not null,
  clause text,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create index standing_change_by_recognition on standing_change (recognition_id, id);
create table standing_second (
  standing_change_id integer primary key references standing_change,
  agreed boolean not null,
  note text,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);

create table inspection_campaign (
  id integer generated always as identity primary key,
  plan_version_id integer not null references plan_version,
  category text not null,
  year integer not null,
  -- published with the frame, so that anybody can draw the sample again
  seed text not null,
  share_percent integer not null constraint share_is_a_percentage check (share_percent between 1 and 100),
  frame jsonb not null,
  due_on date not null,
  opened_by integer not null references shared.account,
  opened_at timestamptz not null,
  constraint category_is_inspected_once_a_year unique (category, year)
);
create table inspection (
  id integer generated always as identity primary key,
  campaign_id integer not null references inspection_campaign,
  recognition_id integer not null references recognition,
  organisation_id integer not null references organisation,
  division text not null references shared.division,
  state text not null constraint inspection_state_is_known check (state in ('drawn', 'self_checked', 'to_put_right', 'put_right', 'passed', 'failed')),
  since timestamptz not null,
  due_on date not null,
  constraint plaque_is_drawn_once_a_campaign unique (campaign_id, recognition_id)
);
create index inspection_by_organisation on inspection (organisation_id);
create table inspection_move (
  id integer generated always as identity primary key,
  inspection_id integer not null references inspection,
  move text not null,
  visited_on date,
  note text not null,
  made_by integer not null references shared.account,
  made_as text not null,
  made_at timestamptz not null
);
create index inspection_move_by_inspection on inspection_move (inspection_id, id);

alter table standing_change enable row level security;
create policy area_sees on standing_change using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table inspection enable row level security;
create policy area_sees on inspection using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or organisation_id in (select id from organisation where account_id = nullif(current_setting('app.account', true), '')::integer));

grant select, insert on standing_change, standing_second, inspection_campaign, inspection, inspection_move to tongxing_program;
grant update (state, since, due_on) on inspection to tongxing_program;
