/**
 * One statement per call, so that one round trip is one transaction. `inbox_append` takes the slot's row and then
 * the owner's: repeats wait for the first to be decided, and numbers become visible in the order they are given.
 * Several replicas may run this at the same time, hence the lock.
 */
export const tables = `
select pg_advisory_xact_lock(7310187);
create table if not exists inbox_owners (
  owner text primary key,
  last_seq bigint not null
);
create table if not exists inbox_slots (
  id text primary key,
  owner text not null,
  public_key text not null,
  created_at bigint not null,
  expires_at bigint not null,
  forget_at bigint not null,
  max_bodies integer not null
);
create index if not exists inbox_slots_by_owner on inbox_slots (owner, created_at);
create index if not exists inbox_slots_by_end on inbox_slots (forget_at);
create table if not exists inbox_items (
  owner text not null,
  seq bigint not null,
  slot text not null,
  fingerprint text not null,
  received_at bigint not null,
  size integer not null,
  box bytea,
  primary key (owner, seq),
  unique (slot, fingerprint)
);
alter table inbox_items alter column box set storage external;
create index if not exists inbox_items_waiting on inbox_items (size) where box is not null;

create or replace function inbox_create_slot(
  p_id text, p_owner text, p_key text, p_created bigint, p_expires bigint, p_forget bigint, p_bodies integer,
  p_max_slots integer
) returns text language plpgsql as $$
declare known inbox_slots;
begin
  insert into inbox_owners values (p_owner, 0) on conflict do nothing;
  perform 1 from inbox_owners where owner = p_owner for update;
  select * into known from inbox_slots where id = p_id;
  if found then
    return case when known.owner = p_owner and known.public_key = p_key then 'exists' else 'taken' end;
  end if;
  if (select count(*) from inbox_slots where owner = p_owner) >= p_max_slots then return 'full'; end if;
  insert into inbox_slots values (p_id, p_owner, p_key, p_created, p_expires, p_forget, p_bodies)
    on conflict do nothing;
  return case when found then 'created' else 'taken' end;
end $$;

create or replace function inbox_append(
  p_slot text, p_fingerprint text, p_received bigint, p_box bytea, out kind text, out seq bigint
) language plpgsql as $$
declare target inbox_slots;
begin
  select * into target from inbox_slots where id = p_slot and expires_at > p_received for update;
  if not found then kind := 'gone'; return; end if;
  perform 1 from inbox_items i where i.slot = p_slot and i.fingerprint = p_fingerprint;
  if found then kind := 'repeat'; return; end if;
  if (select count(*) from inbox_items i where i.slot = p_slot) >= target.max_bodies then
    kind := 'slot-full'; return;
  end if;
  update inbox_owners o set last_seq = last_seq + 1 where o.owner = target.owner returning last_seq into seq;
  insert into inbox_items values
    (target.owner, seq, p_slot, p_fingerprint, p_received, length(p_box), p_box);
  kind := 'stored';
end $$;

create or replace function inbox_remove_slot(p_owner text, p_id text) returns void language plpgsql as $$
begin
  perform 1 from inbox_slots where id = p_id and owner = p_owner for update;
  if not found then return; end if;
  delete from inbox_items where slot = p_id;
  delete from inbox_slots where id = p_id;
end $$;

create or replace function inbox_purge(p_now bigint) returns void language plpgsql as $$
declare old_slot text;
begin
  for old_slot in select id from inbox_slots where forget_at <= p_now order by id for update skip locked loop
    delete from inbox_items where slot = old_slot;
    delete from inbox_slots where id = old_slot;
  end loop;
end $$;
`
