/** An acknowledged item keeps its row without its box: the fingerprint must still catch a late repeat. */
export const tables = `
create table if not exists owners (
  owner text primary key,
  last_seq integer not null
) strict;
create table if not exists slots (
  id text primary key,
  owner text not null,
  public_key text not null,
  created_at integer not null,
  expires_at integer not null,
  forget_at integer not null,
  max_bodies integer not null
) strict;
create index if not exists slots_by_owner on slots (owner, created_at);
create index if not exists slots_by_end on slots (forget_at);
create table if not exists items (
  owner text not null,
  seq integer not null,
  slot text not null,
  fingerprint text not null,
  received_at integer not null,
  size integer not null,
  box blob,
  primary key (owner, seq),
  unique (slot, fingerprint)
) strict;
create index if not exists items_waiting on items (size) where box is not null;
`
