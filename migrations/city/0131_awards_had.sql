-- What later awards must know of an earlier one: for how many months, until when, for which item; and how each row came about.
alter table award
  add column months integer constraint award_months_are_not_negative check (months >= 0),
  add column until_on date,
  -- by the fact that names it; the value as a keyed hash
  add column items jsonb not null default '{}';
alter table award_row add column steps jsonb not null default '[]';
