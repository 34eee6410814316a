-- A story may be taken from the public page by the office, with a reason; and be put back by two. Each is a row.

create table example_taken_down (
  id integer generated always as identity primary key,
  example_id integer not null references example,
  reason text not null,
  taken_down_by integer not null references shared.account,
  taken_down_at timestamptz not null
);
create index example_taken_down_by_example on example_taken_down (example_id, id);
create table example_put_back (
  example_taken_down_id integer constraint putting_back_is_proposed_once primary key references example_taken_down,
  proposed_by integer not null references shared.account,
  proposed_at timestamptz not null
);
create table example_put_back_second (
  example_taken_down_id integer constraint story_is_put_back_once primary key references example_put_back,
  seconded_by integer not null references shared.account,
  seconded_at timestamptz not null
);
-- What keeps a story from the public page now.
create view example_down with (security_invoker = true) as
  select d.*, b.proposed_by as back_by from example_taken_down d
  left join example_put_back b on b.example_taken_down_id = d.id
  where not exists (select 1 from example_put_back_second s where s.example_taken_down_id = d.id);

alter table example_taken_down enable row level security;
create policy example_is_seen on example_taken_down using (exists (select 1 from example e where e.id = example_id));
alter table example_put_back enable row level security;
create policy taking_down_is_seen on example_put_back using (exists (select 1 from example_taken_down d where d.id = example_taken_down_id));
alter table example_put_back_second enable row level security;
create policy taking_down_is_seen on example_put_back_second using (exists (select 1 from example_taken_down d where d.id = example_taken_down_id));
grant select, insert on example_taken_down, example_put_back, example_put_back_second to tongxing_program;
grant select on example_down to tongxing_program;
