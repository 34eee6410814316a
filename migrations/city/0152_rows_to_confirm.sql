-- What is doubtful in a row but may be true is taken when an officer says why, one row at a time or all of a kind at once.
alter table import_row drop constraint import_row_state_is_known;
alter table import_row add constraint import_row_state_is_known check (state in ('new', 'change', 'same', 'doubtful', 'to_confirm', 'wrong'));

create table import_confirmation (
  id integer generated always as identity primary key,
  import_id integer not null references import,
  -- null: all rows of the kind
  number integer,
  -- null: all that is doubtful in the row
  why text,
  reason text not null constraint confirming_has_a_reason check (btrim(reason) <> ''),
  row_count integer not null,
  confirmed_by integer not null references shared.account,
  confirmed_at timestamptz not null,
  constraint a_row_or_a_kind_is_confirmed check ((number is null) <> (why is null))
);
create index import_confirmation_by_import on import_confirmation (import_id, id);
alter table import_confirmation enable row level security;
create policy import_is_seen on import_confirmation using (import_id in (select id from import));
grant select, insert on import_confirmation to tongxing_program;
