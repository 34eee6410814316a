-- An application received on paper and keyed in later counts from the day it was received.
alter table application
  add received_on date,
  add paper_sha256 text,
  add paper_media_type text,
  add constraint paper_has_its_day_and_its_scan check (num_nulls(received_on, paper_sha256, paper_media_type) in (0, 3));
