-- one row for each scenario that was ever submitted
create table review (
    scenario_id uuid primary key references scenario (id) on delete cascade,
    round_id varchar(64),
    step varchar(20) not null,
    submitted_by uuid not null,
    hr_id uuid not null,
    manager_id uuid not null,
    conditions varchar(4000) not null,
    changed_at timestamp with time zone not null
);

create index review_hr on review (hr_id);
create index review_manager on review (manager_id);

create table review_event (
    id uuid primary key,
    scenario_id uuid not null references scenario (id) on delete cascade,
    number integer not null,
    action varchar(40) not null,
    by_name varchar(200) not null,
    at timestamp with time zone not null,
    comment varchar(4000) not null,
    unique (scenario_id, number)
);

-- instances of the workflow engine, in its own binary form
create table workflow_instance (
    id varchar(64) primary key,
    process_id varchar(100) not null,
    version bigint not null,
    content bytea not null
);
