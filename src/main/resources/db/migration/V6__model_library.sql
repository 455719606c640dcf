-- the models of a project; the ids of elements of all but the first begin with the model's number.
-- one that was removed stays, so that it can come back
create table project_model (
    project_id uuid not null references project (id) on delete cascade,
    number integer not null,
    is_main boolean not null,
    is_removed boolean not null,
    primary key (project_id, number)
);

insert into project_model (project_id, number, is_main, is_removed)
select distinct project_id, 1, true, false from process_version;

-- versions are numbered within their model
alter table process_version rename to process_version_before;

create table process_version (
    id uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    model integer not null,
    number integer not null,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    size bigint not null,
    imported_at timestamp with time zone not null,
    imported_by varchar(100) not null,
    bytes bytea not null,
    unique (project_id, model, number)
);

insert into process_version (id, project_id, model, number, file_name, sha256, size, imported_at, imported_by, bytes)
select id, project_id, 1, number, file_name, sha256, size, imported_at, imported_by, bytes
from process_version_before;

drop table process_version_before;
