-- projects kept to start others from; the archive is of the moment in which it was kept
create table project_template (
    id uuid primary key,
    name varchar(200) not null,
    description varchar(2000) not null,
    sector varchar(200) not null,
    shared boolean not null,
    owner_id uuid references app_user (id) on delete set null,
    made_at timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    models integer not null,
    tasks integer not null,
    pieces integer not null,
    roles integer not null,
    robots integer not null,
    archive bytea not null
);

create index project_template_owner on project_template (owner_id);
