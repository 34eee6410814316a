-- Whoever covers for a colleague acts under their own name; the row says for whom. What was proposed for somebody, that person cannot second.
alter table application_move add column made_for integer references shared.account;
alter table decision add column proposed_for integer references shared.account;
