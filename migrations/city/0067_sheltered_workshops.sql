-- Sheltered employment: places of a workshop, who has one from when to when, months of work, care and piece income, what was
-- adapted, and every step towards open employment.

create table sheltered_place (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  name text not null,
  opened_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint place_has_a_name_of_its_own unique (organisation_id, name)
);

create table sheltered_stay (
  id integer generated always as identity primary key,
  place_id integer not null references sheltered_place,
  person_id integer not null references person,
  during daterange not null constraint stay_has_a_beginning check (not lower_inf(during) and not isempty(during)),
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  -- a range of one number stands for the number, since an index of ranges knows no plain numbers
  constraint place_is_taken_once_at_a_time exclude using gist (int4range(place_id, place_id, '[]') with &&, during with &&),
  constraint person_has_one_place_at_a_time exclude using gist (int4range(person_id, person_id, '[]') with &&, during with &&)
);
create index sheltered_stay_by_place on sheltered_stay (place_id);

-- The newest row of a month stands, so that a mistake is answered and not rubbed out.
create table sheltered_month (
  id integer generated always as identity primary key,
  stay_id integer not null references sheltered_stay,
  month text not null constraint sheltered_month_is_a_month check (month ~ '^(19|20)\d\d-(0[1-9]|1[0-2])$'),
  work_days smallint[] not null,
  care_days smallint[] not null,
  piece_count integer not null constraint pieces_are_not_negative check (piece_count >= 0),
  income_fen bigint not null constraint piece_income_is_not_negative check (income_fen >= 0),
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index sheltered_month_by_stay on sheltered_month (stay_id, month, id);

create table sheltered_step (
  id integer generated always as identity primary key,
  stay_id integer not null references sheltered_stay,
  step text not null constraint sheltered_step_is_known check (step in ('assessed', 'trial', 'moved_on', 'came_back')),
  happened_on date not null,
  note text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index sheltered_step_by_stay on sheltered_step (stay_id, id);

create table sheltered_grant (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  bought text not null,
  -- of a plan in force when it was bought
  plan_version_id integer not null references plan_version,
  purse text not null,
  amount_fen bigint not null constraint grant_is_positive check (amount_fen > 0),
  bought_on date not null,
  proof_sha256 text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index sheltered_grant_by_organisation on sheltered_grant (organisation_id, id);

alter table sheltered_place enable row level security;
create policy organisation_is_seen on sheltered_place using (exists (select 1 from organisation o where o.id = organisation_id));
alter table sheltered_stay enable row level security;
create policy place_is_seen on sheltered_stay using (exists (select 1 from sheltered_place p where p.id = place_id));
alter table sheltered_month enable row level security;
create policy stay_is_seen on sheltered_month using (exists (select 1 from sheltered_stay s where s.id = stay_id));
alter table sheltered_step enable row level security;
create policy stay_is_seen on sheltered_step using (exists (select 1 from sheltered_stay s where s.id = stay_id));
alter table sheltered_grant enable row level security;
create policy organisation_is_seen on sheltered_grant using (exists (select 1 from organisation o where o.id = organisation_id));

grant select, insert on sheltered_place, sheltered_stay, sheltered_month, sheltered_step, sheltered_grant to tongxing_program;
grant update (during) on sheltered_stay to tongxing_program;

-- A workshop knows the names of those who attend, though their files lie elsewhere; it runs as the owner, so it asks itself
-- whose the workshop is.
create function sheltered_people(of_organisation integer) returns table (
  stay_id integer, person_id integer, name text, name_latin text, communication text, place_id integer, place_name text, from_on date, until_on date
) language sql stable security definer
begin atomic
  select s.id, n.person_id, n.name, n.name_latin, n.communication, p.id, p.name, lower(s.during), upper(s.during)
  from organisation o
  join sheltered_place p on p.organisation_id = o.id
  join sheltered_stay s on s.place_id = p.id
  left join person_survivor v on v.id = s.person_id
  join person_now n on n.person_id = coalesce(v.survivor_id, s.person_id)
  where o.id = of_organisation and (
    starts_with(o.division, nullif(current_setting('app.area', true), ''))
    or o.account_id = nullif(current_setting('app.account', true), '')::integer)
  order by n.name_latin, s.id;
end;
revoke all on function sheltered_people(integer) from public;
grant execute on function sheltered_people(integer) to tongxing_program;
