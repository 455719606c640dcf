create table app_user (
    id uuid primary key,
    username varchar(100) not null unique,
    display_name varchar(200) not null,
    password_hash varchar(200) not null,
    roles varchar(200) not null,
    enabled boolean not null,
    failed_logins integer not null,
    locked_until timestamp with time zone,
    created_at timestamp with time zone not null
);

-- links that let somebody set a password once: the first administrator, a new user, a forgotten password
create table one_time_link (
    token_hash varchar(64) primary key,
    user_id uuid references app_user (id) on delete cascade,
    expires_at timestamp with time zone not null
);
