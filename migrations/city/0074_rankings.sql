-- Who comes first when places or money are short: a list as it was made, with its hash.

create table ranking (
  id integer generated always as identity primary key,
  plan_version_id integer not null references plan_version,
  scheme text not null,
  division text not null references shared.division,
  ranked_on date not null,
  content jsonb not null,
  sha256 text not null,
  ranked_by integer not null references shared.account,
  ranked_at timestamptz not null
);
create index ranking_by_scheme on ranking (plan_version_id, scheme, id);

create table ranking_place (
  ranking_id integer not null references ranking,
  application_id integer not null references application,
  place integer not null,
  is_within boolean not null,
  -- what it would be awarded; counts against the budget once it is granted
  amount_fen bigint not null constraint ranked_amount_is_not_negative check (amount_fen >= 0),
  -- how often the case had been sent back: a place holds for that round only
  round integer not null,
  primary key (ranking_id, application_id)
);
create index ranking_place_by_application on ranking_place (application_id, ranking_id);

alter table ranking enable row level security;
create policy area_sees on ranking using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table ranking_place enable row level security;
create policy case_is_seen on ranking_place using (exists (select 1 from application a where a.id = application_id));

grant select, insert on ranking, ranking_place to tongxing_program;
