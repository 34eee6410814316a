-- A day on which the market was priced, also when nothing had to be raised: the clock asks every few seconds, and it is done once.

create table vacancy_pricing (
  priced_on date primary key,
  priced_at timestamptz not null
);
grant select, insert on vacancy_pricing to tongxing_program;
