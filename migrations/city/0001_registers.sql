-- Audit, plan versions, persons, organisations. Runs in the city's own schema (search_path), for every city.

create table audit (
  id bigint generated always as identity primary key,
  -- lets a seal cover exactly the rows of finished transactions
  txid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  account_id integer references shared.account,
  role text not null,
  division text not null,
  action text not null,
  subject text,
  outcome text not null constraint audit_outcome_is_known check (outcome in ('done', 'refused', 'faults')),
  detail jsonb
);
create index audit_by_txid on audit (txid, id);
create index audit_by_subject on audit (subject, id);

create table audit_seal (
  id integer generated always as identity primary key,
  after_txid xid8 not null,
  before_txid xid8 not null,
  row_count integer not null,
  previous_hash text not null constraint a_seal_has_one_successor unique,
  hash text not null unique,
  sealed_at timestamptz not null
);

create table plan_version (
  id integer generated always as identity primary key,
  plan text not null,
  version integer not null,
  title_zh text not null,
  title_en text not null,
  in_force_from date not null,
  in_force_to date,
  source text not null,
  sha256 text not null,
  published_by integer references shared.account,
  published_at timestamptz not null,
  constraint plan_version_is_published_once unique (plan, version)
);

create table person (
  id integer generated always as identity primary key,
  account_id integer unique references shared.account,
  name text not null,
  name_latin text not null,
  sex text not null constraint sex_is_known check (sex in ('male', 'female')),
  birth_on date not null,
  citizen_id_sealed text,
  citizen_id_hash text constraint citizen_id_is_registered_once unique,
  certificate_no_sealed text,
  certificate_no_hash text constraint certificate_is_registered_once unique,
  disability_category text constraint disability_category_is_known check (disability_category in ('visual', 'hearing', 'speech', 'physical', 'intellectual', 'mental', 'multiple')),
  disability_grade smallint constraint disability_grade_is_1_to_4 check (disability_grade between 1 and 4),
  certificate_valid_from date,
  certificate_valid_to date,
  phone_sealed text,
  communication text not null default 'none' constraint communication_is_known check (communication in ('none', 'sign_language', 'captions', 'large_print', 'voice', 'guardian_copied')),
  division text not null references shared.division,
  village text not null default '',
  registered_by integer references shared.account,
  registered_at timestamptz not null
);
create index person_by_division on person (division, id);

create table consent (
  id integer generated always as identity primary key,
  person_id integer not null references person,
  division text not null,
  covers text not null constraint consent_covers_is_known check (covers in ('filing_on_behalf', 'publishing_own_name')),
  how text not null,
  given_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index consent_by_person on consent (person_id);

create table organisation (
  id integer generated always as identity primary key,
  account_id integer unique references shared.account,
  owner_person_id integer references person,
  name text not null,
  trading_name text not null,
  kind text not null constraint organisation_kind_is_known check (kind in ('individual_business', 'company', 'cooperative', 'social_organisation', 'public_institution', 'other')),
  credit_code text constraint credit_code_is_registered_once unique,
  credit_code_note text,
  staff_count integer not null default 0 constraint staff_count_is_not_negative check (staff_count >= 0),
  disabled_staff_count integer not null default 0 constraint disabled_staff_are_staff check (disabled_staff_count between 0 and staff_count),
  opened_on date,
  division text not null references shared.division,
  address text not null default '',
  owner_name_public boolean not null default false,
  registered_by integer references shared.account,
  registered_at timestamptz not null
);
create index organisation_by_division on organisation (division, id);

-- What an area sees. An empty setting (after a transaction) must show nothing, so it is read as null.
alter table person enable row level security;
create policy area_sees on person using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or account_id = nullif(current_setting('app.account', true), '')::integer);
alter table consent enable row level security;
create policy area_sees on consent using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or person_id in (select id from person where account_id = nullif(current_setting('app.account', true), '')::integer));
alter table organisation enable row level security;
create policy area_sees on organisation using (
  starts_with(division, nullif(current_setting('app.area', true), ''))
  or account_id = nullif(current_setting('app.account', true), '')::integer);

grant select, insert on audit, audit_seal, plan_version, person, consent, organisation to tongxing_program;
grant update (account_id, name, name_latin, citizen_id_sealed, certificate_no_sealed, phone_sealed, communication, village) on person to tongxing_program;
grant update (account_id, trading_name, staff_count, disabled_staff_count, owner_name_public) on organisation to tongxing_program;
