-- who edited the scenarios of a project, took something back or redid it last, and when
alter table scenario_revision add column moved_by varchar(100);
alter table scenario_revision add column moved_at timestamp with time zone;

update scenario_revision set
    moved_by = (select e.done_by from scenario_edit e where e.project_id = scenario_revision.project_id
        order by e.number desc limit 1),
    moved_at = (select e.done_at from scenario_edit e where e.project_id = scenario_revision.project_id
        order by e.number desc limit 1);
