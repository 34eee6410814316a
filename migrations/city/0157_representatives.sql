-- Somebody acts for a person: their guardian, whom they authorised, or whom a court named. It ends by another row.

create table representation (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  -- who acts
  account_id integer not null references shared.account,
  ground text not null constraint ground_is_known check (ground in ('guardian', 'authorised', 'court')),
  relation text not null,
  -- the last day of a written authorisation
  until_on date constraint authorisation_names_its_last_day check (ground <> 'authorised' or until_on is not null),
  -- how the person consented, or why they could not
  consent_id integer references consent,
  no_consent_why text,
  -- the authorisation, or the court's decision
  paper_sha256 text,
  paper_media_type text,
  recorded_by integer not null references shared.account,
  recorded_at timestamptz not null,
  constraint representation_has_consent_or_a_reason check (num_nonnulls(consent_id, no_consent_why) = 1),
  constraint representation_rests_on_paper check (ground = 'guardian' or paper_sha256 is not null)
);
create index representation_by_account on representation (account_id);
create index representation_by_person on representation (person_id);
create table representation_end (
  representation_id integer constraint representation_ends_once primary key references representation,
  how text not null constraint representation_end_is_known check (how in ('revoked', 'ended', 'over')),
  reason text not null,
  -- null: the program, its day being over
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);

-- Whom the reader acts for. It looks past row-level security, since the policy of persons asks it.
create function represented() returns integer[] language sql stable security definer
begin atomic
  select coalesce(array_agg(r.person_id), '{}') from representation r
  where r.account_id = nullif(current_setting('app.account', true), '')::integer
    and not exists (select 1 from representation_end e where e.representation_id = r.id);
end;
revoke all on function represented() from public;
grant execute on function represented() to tongxing_program;

alter policy area_sees on person using (
  case when starts_with(division, (select nullif(current_setting('app.area', true), ''))) then true
    else account_id = (select nullif(current_setting('app.account', true), '')::integer) or id = any ((select own_entries())::integer[])
      or id = any ((select represented())::integer[]) end);
alter policy area_sees on application using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or account_id = nullif(current_setting('app.account', true), '')::integer
  or person_id = any ((select represented())::integer[]));

-- An application that a representative filed.
alter table application add column representation_id integer references representation;

alter table representation enable row level security;
create policy person_is_seen on representation using (
  account_id = nullif(current_setting('app.account', true), '')::integer or exists (select 1 from person p where p.id = person_id));
alter table representation_end enable row level security;
create policy representation_is_seen on representation_end using (exists (select 1 from representation r where r.id = representation_id));
grant select, insert on representation, representation_end to tongxing_program;
