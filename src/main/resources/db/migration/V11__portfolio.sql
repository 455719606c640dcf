-- the place or site that a project is about; free text
alter table project add column location varchar(200) not null default '';

-- what scenarios come to, to show many at once; made from the log or the kept copy, and can be made again.
-- a figure that is null is unknown
create table scenario_figures (
    scenario_id uuid primary key references scenario (id) on delete cascade,
    -- what they were computed from; figures with another basis than that of now are not the present ones
    basis varchar(200) not null,
    computed_at timestamp with time zone not null,
    saving numeric(24, 6),
    -- how much is missing to know the saving
    saving_missing integer not null,
    saving_least numeric(24, 6),
    saving_most numeric(24, 6),
    one_off numeric(24, 6),
    jobs numeric(24, 6),
    positions integer not null,
    freed_hours numeric(24, 6),
    unclaimed_hours numeric(24, 6),
    simple_hours numeric(24, 6)
);
