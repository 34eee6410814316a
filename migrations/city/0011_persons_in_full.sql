-- The register of persons in full: where each fact comes from, what it was before, and how a person is found again.

-- Where facts come from: a counter, the person, an import, a certificate event. A row's facts are of `told_on`.
create table person_source (
  id integer generated always as identity primary key,
  kind text not null constraint person_source_is_known check (kind in ('counter', 'own', 'import', 'correction', 'certificate', 'program')),
  says text not null default '',
  told_on date not null,
  recorded_by integer references shared.account,
  recorded_at timestamptz not null,
  undone_by integer references shared.account,
  undone_at timestamptz
);

alter table person
  add former_names text[] not null default '{}',
  add veteran_credential_sealed text,
  add veteran_grade smallint constraint veteran_grade_is_1_to_10 check (veteran_grade between 1 and 10),
  add certificate_status text not null default 'valid' constraint certificate_status_is_known check (certificate_status in ('valid', 'lost', 'moved_out', 'cancelled')),
  add hukou_division text constraint hukou_division_is_a_code check (hukou_division ~ '^\d{6}(\d{3}){0,2}$'),
  add hukou_kind text constraint hukou_kind_is_known check (hukou_kind in ('rural', 'urban')),
  add hukou_address_sealed text,
  add address_sealed text,
  add phone_owner text constraint phone_owner_is_known check (phone_owner in ('own', 'guardian', 'relative', 'neighbour', 'village')),
  add guardian_name text,
  add guardian_relation text constraint guardian_relation_is_known check (guardian_relation in ('spouse', 'parent', 'child', 'sibling', 'grandparent', 'other_relative', 'organisation')),
  add guardian_phone_sealed text,
  add other_needs text[] not null default '{}',
  add education text constraint education_is_known check (education in ('none', 'primary', 'junior_middle', 'senior_middle', 'vocational', 'college', 'bachelor', 'postgraduate', 'special_school')),
  add skills text[] not null default '{}',
  add wishes text,
  add self_care text constraint self_care_is_known check (self_care in ('full', 'partial', 'none')),
  add employment_status text constraint employment_status_is_known check (employment_status in ('employed', 'not_employed', 'studying', 'retired')),
  -- exactly one form at a time, as the yearly table counts
  add employment_form text constraint person_employment_form_is_known check (employment_form in ('quota', 'centralised', 'individual', 'public_welfare_post', 'sheltered', 'flexible', 'farming')),
  add employed_since date,
  add workplace text,
  add industry text,
  add willingness text constraint willingness_is_known check (willingness in ('yes', 'no', 'unsure')),
  add not_employed_reason text,
  add bank_name text,
  add bank_holder text,
  add bank_account_sealed text,
  add health_sealed text,
  add left_on date,
  add left_why text constraint left_why_is_known check (left_why in ('died', 'moved_away', 'asked')),
  add anonymised_at timestamptz,
  add source_id integer references person_source,
  -- which making of the search row this person has; 0: none yet
  add search_version smallint not null default 0,
  add constraint only_the_employed_have_a_form check (employment_form is null or employment_status = 'employed');
create index person_without_search on person (id) where search_version < 1;
create index person_by_source on person (source_id);

-- What a change put in place of what. Only the columns that changed; sealed ones stay sealed. `undoes` names the change it takes back.
create table person_change (
  id bigint generated always as identity primary key,
  person_id integer not null references person on delete cascade,
  source_id integer not null references person_source,
  before jsonb not null,
  after jsonb not null,
  undoes bigint references person_change on delete cascade constraint a_change_is_undone_once unique,
  changed_at timestamptz not null
);
create index person_change_by_person on person_change (person_id, id);
create index person_change_by_source on person_change (source_id, id);

-- Keyed hashes of every number a person has or had. Nothing here can be read without the key, so it is not kept by area:
-- an officer must learn that a number is registered elsewhere.
create table person_number (
  hash bigint not null,
  person_id integer not null references person on delete cascade,
  kind text not null constraint person_number_kind_is_known check (kind in ('citizen_id', 'certificate_no', 'veteran_credential')),
  current boolean not null default true,
  primary key (hash, person_id)
);
create index person_number_by_person on person_number (person_id);

-- Keyed hashes of what a person is searched by: letters and pairs of letters of names, pinyin, initials, last digits, telephone, village.
create table person_search (
  person_id integer primary key references person on delete cascade,
  division text not null,
  grams integer[] not null,
  -- of name, birthday and village together
  likeness bigint not null
);
create index person_search_grams on person_search using gin (grams);
create index person_search_likeness on person_search (likeness);

alter table person_change enable row level security;
create policy person_is_seen on person_change using (person_id in (select id from person));

create index application_by_person on application (person_id);
create index award_by_person on award (person_id);
create index organisation_by_owner on organisation (owner_person_id);
create index person_by_division_and_kind on person (division, disability_category, disability_grade);
create index person_by_birth on person (birth_on);
create index person_by_name on person (name_latin, id);
create index person_by_expiry on person (certificate_valid_to, id);

-- A person is removed only with the import or entry that brought them, once that is undone.
create policy only_undone_entries_are_removed on person as restrictive for delete using (
  exists (select 1 from person_source s where s.id = source_id and s.undone_at is not null));

grant select, insert on person_source, person_change to tongxing_program;
grant update (undone_by, undone_at) on person_source to tongxing_program;
-- sealed again under a new key
grant update (before, after) on person_change to tongxing_program;
grant select, insert, update, delete on person_number to tongxing_program;
grant select, insert, update on person_search to tongxing_program;
grant delete on person to tongxing_program;
grant usage on sequence person_id_seq to tongxing_program;
grant update (
  sex, birth_on, citizen_id_hash, certificate_no_hash, disability_category, disability_grade, certificate_valid_from, certificate_valid_to,
  division, former_names, veteran_credential_sealed, veteran_grade, certificate_status, hukou_division, hukou_kind, hukou_address_sealed,
  address_sealed, phone_owner, guardian_name, guardian_relation, guardian_phone_sealed, other_needs, education, skills, wishes, self_care,
  employment_status, employment_form, employed_since, workplace, industry, willingness, not_employed_reason, bank_name, bank_holder,
  bank_account_sealed, health_sealed, left_on, left_why, anonymised_at, search_version
) on person to tongxing_program;
