-- What all cities share: cities themselves, divisions, accounts, grants of role, sessions.
-- Everything of one city lives in its own schema (migrations/city).

create table shared.city (
  slug text primary key constraint city_slug_is_a_word check (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
  division text not null unique constraint city_division_is_a_code check (division ~ '^\d{6}$'),
  schema_name text not null unique,
  name_zh text not null,
  name_en text not null,
  demonstration boolean not null default false,
  -- the demonstration clock: how far this city's clock runs ahead of the real one
  clock_ahead_seconds bigint not null default 0 constraint only_a_demonstration_moves_its_clock check (clock_ahead_seconds = 0 or demonstration),
  opened_at timestamptz not null
);

create table shared.division (
  code text primary key constraint division_code_is_6_9_or_12_digits check (code ~ '^\d{6}(\d{3}){0,2}$'),
  parent text references shared.division,
  level text not null constraint division_level_is_known check (level in ('province', 'city', 'district', 'township', 'village')),
  name_zh text not null,
  name_en text not null
);
create index division_by_parent on shared.division (parent);

create table shared.account (
  id integer generated always as identity primary key,
  login text not null constraint login_is_taken unique constraint login_is_lower_case check (login = lower(login) and login !~ '\s'),
  name text not null,
  password_hash text,
  opened_by integer references shared.account,
  opened_at timestamptz not null,
  -- an account that its holder registered is confirmed at the counter, on sight of the certificate
  confirmed_by integer references shared.account,
  confirmed_at timestamptz,
  ended_at timestamptz
);

create table shared.role_grant (
  id integer generated always as identity primary key,
  account_id integer not null references shared.account,
  city text not null references shared.city,
  role text not null constraint role_is_known check (role in ('applicant', 'organisation', 'commissioner', 'district_officer', 'city_officer', 'finance_officer', 'auditor', 'administrator')),
  division text not null references shared.division,
  granted_by integer references shared.account,
  granted_at timestamptz not null,
  ended_at timestamptz
);
create unique index role_is_granted_once on shared.role_grant (account_id, city, role, division) where ended_at is null;

create table shared.session (
  -- sha256 of the cookie's token: the token itself is nowhere at rest
  token_hash text primary key,
  account_id integer not null references shared.account,
  grant_id integer not null references shared.role_grant,
  device text not null,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  ended_at timestamptz
);
create index session_by_account on shared.session (account_id) where ended_at is null;

-- keyed hashes only: who tried and from where is not to be read here
create table shared.sign_in_attempt (
  id bigint generated always as identity primary key,
  login_hash text not null,
  address_hash text not null,
  succeeded boolean not null,
  at timestamptz not null
);
create index sign_in_attempt_by_login on shared.sign_in_attempt (login_hash, at);
create index sign_in_attempt_by_address on shared.sign_in_attempt (address_hash, at);

grant usage on schema shared to tongxing_program;
grant select on all tables in schema shared to tongxing_program;
grant insert on shared.city, shared.division, shared.account, shared.role_grant, shared.session, shared.sign_in_attempt to tongxing_program;
grant update (clock_ahead_seconds) on shared.city to tongxing_program;
grant update (name, password_hash, confirmed_by, confirmed_at, ended_at) on shared.account to tongxing_program;
grant update (ended_at) on shared.role_grant to tongxing_program;
grant update (grant_id, seen_at, ended_at) on shared.session to tongxing_program;
grant delete on shared.sign_in_attempt to tongxing_program;
