-- What leaves the house as a file: the layouts an office keeps, and a row for every file that was given out.

-- a layout belongs to the office (the division a role is held at), not to one person
create table export_layout (
  id integer generated always as identity primary key,
  division text not null references shared.division,
  list text not null,
  name text not null,
  columns text[] not null constraint layout_has_columns check (cardinality(columns) > 0),
  kept_by integer not null references shared.account,
  kept_at timestamptz not null,
  constraint layout_has_one_name_an_office unique (division, list, name)
);

create table export_made (
  id integer primary key,
  list text not null,
  format text not null constraint export_format_is_known check (format in ('xlsx', 'csv')),
  columns text[] not null,
  -- what narrowed the list; a name that was searched for is told as searched, never kept
  filter jsonb not null,
  reason text not null,
  -- certificate and identity numbers, telephones and accounts stood in it as they are
  revealed boolean not null,
  row_count integer not null,
  division text not null references shared.division,
  made_by integer not null references shared.account,
  made_as text not null,
  made_at timestamptz not null
);
-- the number stands in the file's head before the file is whole, so it is drawn first
create sequence export_number as integer;
create index export_made_by_division on export_made (division, id);

alter table export_layout enable row level security;
create policy area_sees on export_layout using (starts_with(division, nullif(current_setting('app.area', true), '')));
alter table export_made enable row level security;
create policy area_sees on export_made using (starts_with(division, nullif(current_setting('app.area', true), '')));

grant select, insert, delete on export_layout to tongxing_program;
grant update (columns, kept_by, kept_at) on export_layout to tongxing_program;
grant select, insert on export_made to tongxing_program;
grant usage on sequence export_number to tongxing_program;
