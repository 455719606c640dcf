create table project (
    id uuid primary key,
    name varchar(200) not null,
    question varchar(4000) not null,
    sector varchar(200) not null,
    level varchar(30) not null,
    reference_date date not null,
    owner_id uuid references app_user (id) on delete set null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create table project_member (
    project_id uuid not null references project (id) on delete cascade,
    user_id uuid not null references app_user (id) on delete cascade,
    primary key (project_id, user_id)
);

create index project_member_user on project_member (user_id);
create index project_owner on project (owner_id);

-- the bytes of a model as they came; never changed
create table process_version (
    id uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    number integer not null,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    size bigint not null,
    imported_at timestamp with time zone not null,
    imported_by varchar(100) not null,
    bytes bytea not null,
    unique (project_id, number)
);
