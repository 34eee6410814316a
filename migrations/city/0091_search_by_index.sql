-- A search for what is one letter off asks for some five hundred spellings at once. The planner holds so long a list for
-- common and reads the whole table, comparing each row with all of them; the index finds them in milliseconds.
create function persons_with_any(wanted integer[], within text, most integer) returns setof integer
  language sql stable
  set enable_seqscan = off
as $$
  select s.person_id from person_search s where s.grams && wanted and starts_with(s.division, within) limit most
$$;
grant execute on function persons_with_any(integer[], text, integer) to tongxing_program;
