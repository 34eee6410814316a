-- What a person can do at work, item by item, what they bear and wish, and whether it may be used to find them work. Nothing
-- of category, grade, sex, age or name. Every later answer is a new row; the newest one of an item is in force.

create table ability (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  division text not null references shared.division,
  axis text not null constraint axis_is_known check (axis ~ '^[VHCBAFEMP][1-6]$'),
  lo smallint not null,
  hi smallint not null,
  -- with the person's own aid
  aided_lo smallint,
  aided_hi smallint,
  source text not null constraint ability_source_is_known check (source in ('self', 'worker', 'test', 'trial')),
  read_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint ability_is_an_interval check (0 <= lo and lo <= hi and hi <= 5),
  constraint aided_ability_is_an_interval check ((aided_lo is null and aided_hi is null) or (0 <= aided_lo and aided_lo <= aided_hi and aided_hi <= 5))
);
create index ability_by_person on ability (person_id, axis, id);

create table tolerance (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  division text not null references shared.division,
  surrounding text not null,
  -- null: not known
  bears boolean,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index tolerance_by_person on tolerance (person_id, surrounding, id);

-- What an authority measures or issues, for the checks of law.
create table measure (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  division text not null references shared.division,
  field text not null constraint measure_field_is_known check (field in ('licence_small_car', 'food_certificate')),
  has boolean,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index measure_by_person on measure (person_id, field, id);

create table work_wish (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  division text not null references shared.division,
  wage_min_fen bigint,
  hours_max smallint,
  reach text constraint reach_is_known check (reach in ('township', 'district', 'city')),
  home text constraint home_is_known check (home in ('no', 'ok', 'only')),
  likes text[] not null default '{}',
  never text[] not null default '{}',
  weights jsonb not null default '{}',
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index work_wish_by_person on work_wish (person_id, id);

-- Apart from every other consent: the profile is used to match only while the newest row says so.
create table match_consent (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  division text not null references shared.division,
  given boolean not null,
  how text not null,
  said_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index match_consent_by_person on match_consent (person_id, id);

do $$
declare told text;
begin
  foreach told in array array['ability', 'tolerance', 'measure', 'work_wish', 'match_consent'] loop
    execute format('alter table %I enable row level security', told);
    execute format($policy$create policy area_sees on %I using (
      starts_with(division, nullif(current_setting('app.area', true), ''))
      or person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer))$policy$, told);
  end loop;
end $$;
grant select, insert on ability, tolerance, measure, work_wish, match_consent to tongxing_program;
