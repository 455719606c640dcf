-- who edited the scenarios of a project, took something back or redid it last, and when; unknown for before
alter table scenario_revision add column moved_by varchar(100);
alter table scenario_revision add column moved_at timestamp with time zone;
