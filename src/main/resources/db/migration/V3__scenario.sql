create table scenario (
    id uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    number integer not null,
    name varchar(200) not null,
    status varchar(20) not null,
    created_by varchar(100) not null,
    created_at timestamp with time zone not null,
    changed_at timestamp with time zone not null
);

create index scenario_project on scenario (project_id);

-- grows with every change of a project's log; an edit that finds another revision than it was made on
-- is done again on top
create table scenario_revision (
    project_id uuid primary key references project (id) on delete cascade,
    revision bigint not null
);

-- text is varchar: H2 copies a large object at each update of its row
-- the edits of all scenarios of a project in the order in which they were done; those without a
-- scenario are shared by all drafts
create table scenario_edit (
    project_id uuid not null references project (id) on delete cascade,
    number bigint not null,
    group_id uuid not null,
    scenario_id uuid references scenario (id) on delete cascade,
    kind varchar(20) not null,
    edit varchar(1000000) not null,
    sentence varchar(100000) not null,
    done_by varchar(100) not null,
    done_at timestamp with time zone not null,
    state varchar(10) not null,
    undo_mark bigint not null,
    primary key (project_id, number)
);

create index scenario_edit_scenario on scenario_edit (scenario_id);
create index scenario_edit_group on scenario_edit (project_id, group_id);

-- everything that a frozen scenario rests on
create table scenario_snapshot (
    scenario_id uuid primary key references scenario (id) on delete cascade,
    version_id uuid not null,
    taken_at timestamp with time zone not null,
    receipt_hash varchar(64) not null,
    content text not null
);
