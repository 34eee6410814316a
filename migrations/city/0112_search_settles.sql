-- New search rows wait in a list beside the index until enough have gathered; every search reads that list from its beginning, and
-- one for some five hundred spellings compares each entry with all of them. After an import it was found to cost half a second a
-- search. Only the owner of an index may settle it, so this function does, whenever the program ticks.
create function settle_search() returns bigint language sql security definer set search_path from current as $$
  select gin_clean_pending_list('person_search_grams'::regclass)
$$;
grant execute on function settle_search() to tongxing_program;
