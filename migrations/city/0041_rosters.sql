-- What an organisation serves as, where it works, and whom it employs: contracts, wages and insurance month by month, as rows.

alter table organisation add column serves_as text[] not null default '{}'
  constraint organisation_service_is_known check (serves_as <@ array['shop', 'base', 'training_provider', 'incubator', 'sheltered_workshop']::text[]);

create table organisation_site (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  name text not null,
  address text not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index organisation_site_by_organisation on organisation_site (organisation_id, id);

create table staff (
  id integer generated always as identity primary key,
  organisation_id integer not null references organisation,
  person_id integer not null references person,
  contract_from date not null,
  -- null: without a fixed term
  contract_to date,
  -- in post by establishment: no contract is asked for
  established boolean not null default false,
  -- a dispatched worker counts where the two sides agreed
  counted_elsewhere boolean not null default false,
  contract_sha256 text,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  constraint contract_ends_after_its_beginning check (contract_to is null or contract_to >= contract_from),
  constraint contract_is_entered_once unique (organisation_id, person_id, contract_from)
);
create index staff_by_person on staff (person_id);

create table staff_end (
  staff_id integer constraint staff_leaves_once primary key references staff,
  ended_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);

-- What was paid in a month; the newest row of a month stands, so that a mistake is answered and not rubbed out.
create table staff_month (
  id integer generated always as identity primary key,
  staff_id integer not null references staff,
  month text not null constraint month_is_a_month check (month ~ '^(19|20)\d\d-(0[1-9]|1[0-2])$'),
  wage_fen bigint not null constraint wage_is_not_negative check (wage_fen >= 0),
  insured boolean not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null
);
create index staff_month_by_staff on staff_month (staff_id, month, id);

alter table organisation_site enable row level security;
create policy organisation_is_seen on organisation_site using (exists (select 1 from organisation o where o.id = organisation_id));
alter table staff enable row level security;
create policy organisation_is_seen on staff using (exists (select 1 from organisation o where o.id = organisation_id));
alter table staff_end enable row level security;
create policy staff_is_seen on staff_end using (exists (select 1 from staff s where s.id = staff_id));
alter table staff_month enable row level security;
create policy staff_is_seen on staff_month using (exists (select 1 from staff s where s.id = staff_id));

-- A roster names workers who live in other districts, whose files its reader does not see: only what the count needs of
-- them is told, and only to whom the organisation's area belongs. It runs as the owner, so it checks the area itself.
create function roster_of(of_organisation integer) returns table (
  staff_id integer, person_id integer, name text, disability_grade smallint, veteran_grade smallint, certificate_valid_to date,
  certificate_status text, contract_from date, contract_to date, ended_on date, established boolean, counted_elsewhere boolean, contract_sha256 text
) language sql stable security definer
begin atomic
  select s.id, n.person_id, n.name, n.disability_grade, n.veteran_grade, n.certificate_valid_to, n.certificate_status,
    s.contract_from, s.contract_to, e.ended_on, s.established, s.counted_elsewhere, s.contract_sha256
  from organisation o
  join staff s on s.organisation_id = o.id
  left join person_survivor v on v.id = s.person_id
  join person_now n on n.person_id = coalesce(v.survivor_id, s.person_id)
  left join staff_end e on e.staff_id = s.id
  where o.id = of_organisation and starts_with(o.division, nullif(current_setting('app.area', true), ''))
  order by s.contract_from desc, s.id desc;
end;
revoke all on function roster_of(integer) from public;
grant execute on function roster_of(integer) to tongxing_program;
grant select, insert on organisation_site, staff, staff_end, staff_month to tongxing_program;
