-- An import is an object: a file, how its columns are read, and a state for every row, before and after. What the rows say is sealed.

create table import (
  id integer generated always as identity primary key,
  state text not null default 'mapping' constraint import_state_is_known check (state in ('mapping', 'checking', 'checked', 'storing', 'stored', 'undoing', 'undone', 'cancelled')),
  file_name text not null,
  file_sha256 text not null,
  sheet smallint not null default 0,
  sheet_name text not null default '',
  header_row integer not null default 0,
  -- [{index, header, field}] of the sheet that was chosen
  columns jsonb not null default '[]',
  -- where persons live whose row does not say it
  default_division text references shared.division,
  -- the day the file's facts are of
  told_on date not null,
  -- whose file it is and what they may see: rows outside it are refused
  area text not null,
  division text not null references shared.division,
  -- what stopped the work, as a word of ours; the office may try again
  fault text,
  source_id integer,
  started_by integer not null references shared.account,
  started_at timestamptz not null,
  changed_at timestamptz not null
);
create index import_at_work on import (id) where state in ('checking', 'storing', 'undoing');

create table import_row (
  import_id integer not null references import,
  number integer not null,
  state text not null constraint import_row_state_is_known check (state in ('new', 'change', 'same', 'doubtful', 'wrong')),
  -- what the officer decided of a doubtful row, or of a change not wanted
  decision text constraint import_row_decision_is_known check (decision in ('new', 'take', 'leave')),
  outcome text constraint import_row_outcome_is_known check (outcome in ('stored', 'undone', 'kept')),
  -- {field: text} as the file has it
  cells_sealed text not null,
  -- [{field, why}], words of ours without anything of the person
  faults jsonb not null default '[]',
  -- {field: [before, after]} of what would change, as shown
  differences_sealed text,
  -- keyed hash of the person's number: twice in one file is a fault; null never matches
  number_hash text,
  person_id integer,
  became text constraint import_row_became_is_known check (became in ('new', 'changed', 'same')),
  change_id bigint,
  -- repaired in the page
  repaired_by integer references shared.account,
  repaired_at timestamptz,
  primary key (import_id, number)
);
create index import_row_by_state on import_row (import_id, state, number);
create index import_row_to_do on import_row (import_id, number) where outcome is null;
create index import_row_by_number on import_row (import_id, number_hash) where number_hash is not null;

-- How an office's headers are to be read, learnt from what it confirmed.
create table import_header (
  division text not null references shared.division,
  header text not null,
  field text not null,
  told_at timestamptz not null,
  primary key (division, header)
);

alter table import enable row level security;
create policy area_sees on import using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table import_row enable row level security;
create policy import_is_seen on import_row using (import_id in (select id from import));

grant select, insert on import, import_row, import_header to tongxing_program;
grant update (state, sheet, sheet_name, header_row, columns, default_division, told_on, fault, source_id, changed_at) on import to tongxing_program;
grant update (state, decision, outcome, cells_sealed, faults, differences_sealed, number_hash, person_id, became, change_id, repaired_by, repaired_at) on import_row to tongxing_program;
grant delete on import_row to tongxing_program;
grant update (field, told_at) on import_header to tongxing_program;
