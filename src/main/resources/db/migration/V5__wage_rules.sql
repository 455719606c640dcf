-- figures of law that are not the program's own: added, proposed, refused or taken back
create table wage_rule_value (
    id uuid primary key,
    parameter varchar(100) not null,
    valid_from date not null,
    valid_until date,
    amount numeric(20, 6) not null,
    law varchar(300) not null,
    article varchar(300),
    publication varchar(300),
    checked date not null,
    status varchar(20) not null,
    note varchar(2000),
    state varchar(20) not null,
    -- parameter and date of a value in force, else null: one of each at a time
    in_force varchar(120) unique,
    entered_by uuid references app_user (id) on delete set null,
    entered_name varchar(300) not null,
    entered_at timestamp with time zone not null,
    decided_name varchar(300),
    decided_at timestamp with time zone,
    reason varchar(2000),
    file varchar(300)
);

create index wage_rule_value_parameter on wage_rule_value (parameter, valid_from);

-- grows with every change of the register; what servers keep in memory is only worth its revision
create table wage_rule_revision (
    id integer primary key,
    revision bigint not null
);

insert into wage_rule_revision (id, revision) values (1, 0);

-- files of the folder that were read, so that none is read twice
create table wage_rule_file (
    name varchar(300) primary key,
    sha256 varchar(64) not null,
    read_at timestamp with time zone not null
);
