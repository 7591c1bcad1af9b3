-- The floor's own tables: the rows that a hand-written product would keep for the same promise.
drop schema if exists floor cascade;
create schema floor;

create table floor.application (
  id uuid primary key,
  candidate_email text not null,
  state text not null,
  stage integer not null default 0,
  seq integer not null default 0,
  applied_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index application_state on floor.application (state, stage);

create table floor.message (
  id uuid primary key,
  application_id uuid not null references floor.application,
  effect_key text not null unique,
  subject text not null,
  body text not null,
  body_hash text not null,
  state text not null,
  provider_id text,
  created_at timestamptz(3) not null,
  sent_at timestamptz(3)
);
create index message_application on floor.message (application_id);

create table floor.delivery (
  id uuid primary key,
  message_id uuid not null references floor.message,
  provider text not null,
  provider_id text,
  outcome text not null,
  at timestamptz(3) not null
);
create index delivery_message on floor.delivery (message_id);

create table floor.obligation (
  id uuid primary key,
  application_id uuid not null references floor.application,
  stage integer not null,
  promised_at timestamptz(3) not null,
  told_at timestamptz(3),
  state text not null,
  discharged_at timestamptz(3),
  discharged_by uuid references floor.message,
  unique (application_id, stage)
);

create table floor.decision (
  id uuid primary key,
  application_id uuid not null references floor.application,
  stage integer not null,
  exit text not null,
  strength text not null,
  development text not null,
  state text not null,
  decided_at timestamptz(3) not null,
  applied_at timestamptz(3)
);
create index decision_application on floor.decision (application_id);

create table floor.timeline (
  id uuid primary key,
  application_id uuid not null references floor.application,
  seq integer not null,
  kind text not null,
  event_key text not null,
  at timestamptz(3) not null,
  unique (application_id, seq),
  unique (application_id, event_key)
);
