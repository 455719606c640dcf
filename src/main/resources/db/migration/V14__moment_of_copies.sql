-- when a copy was taken, without reading the copy itself, which may be megabytes
create index scenario_snapshot_taken on scenario_snapshot (scenario_id, taken_at);
