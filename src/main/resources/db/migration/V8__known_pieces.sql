-- how tasks are split now, to be found again from other projects; made from the log, and can be made again
create table known_split (
    id uuid primary key,
    project_id uuid not null references project (id) on delete cascade,
    scenario_id uuid not null references scenario (id) on delete cascade,
    task_id varchar(500) not null,
    task_name varchar(500) not null,
    minutes numeric(20, 6),
    pieces text not null,
    changed_at timestamp with time zone not null,
    unique (project_id, scenario_id, task_id)
);

create table known_word (
    stem varchar(20) not null,
    split_id uuid not null references known_split (id) on delete cascade,
    primary key (stem, split_id)
);

create index known_word_split on known_word (split_id);
