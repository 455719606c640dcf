-- what people say about the roles of a scenario; activity_id is null when it is about the role as a whole
create table role_comment (
    id uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    scenario_id uuid not null references scenario (id) on delete cascade,
    role_id varchar(100) not null,
    activity_id varchar(400),
    kind varchar(20) not null,
    text varchar(4000) not null,
    by_id uuid not null,
    by_name varchar(200) not null,
    at timestamp with time zone not null,
    settled_by varchar(200),
    settled_at timestamp with time zone,
    answer varchar(4000)
);

create index role_comment_scenario on role_comment (scenario_id);
