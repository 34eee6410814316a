-- The last grant of each case that was granted, unless it was revoked: what takes up a place.
create view grant_standing with (security_invoker = true) as
  select m.application_id, m.made_at from application_move m
  where m.to_state = 'granted'
    and not exists (select 1 from application_move later where later.application_id = m.application_id and later.id > m.id and later.to_state = 'granted')
    and not exists (select 1 from revocation r join revocation_second s on s.revocation_id = r.id and s.agreed
      where r.application_move_id = m.id
        and not exists (select 1 from revocation u join revocation_second us on us.revocation_id = u.id and us.agreed where u.undoes_id = r.id));
grant select on grant_standing to tongxing_program;
