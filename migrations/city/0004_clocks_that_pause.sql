-- While a case is returned for correction its clock stands still: how many days were left (working or calendar days, as the stage's term counts).
alter table application add column stage_left integer constraint days_left_are_not_negative check (stage_left >= 0);
grant update (stage_left) on application to tongxing_program;
