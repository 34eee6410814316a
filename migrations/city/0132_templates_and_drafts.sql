-- A template is filled in by others and a draft is open to comments: neither runs.
alter table plan_version add column status text not null default 'in_force' constraint plan_status_is_known check (status in ('in_force', 'template', 'draft'));
