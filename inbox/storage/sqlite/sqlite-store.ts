import Sqlite, { type Database } from 'libsql'
import type {
  AppendOutcome,
  Bytes,
  Delivery,
  InboxStore,
  Item,
  NewSlot,
  OpenSlot,
  SlotState,
} from '../contract'
import { asStoreFailure, errorCode } from '../store-failure'
import { createGroupCommit } from './group-commit'
import { tables } from './tables'

type Row<T> = T[]

/** One file, one process. WAL with a full sync on every commit: an answered delivery is on the disk. */
export function openSqliteStore(file: string, maxBytes: number): InboxStore {
  const database = new Sqlite(file, { timeout: 5_000 })
  database.pragma('auto_vacuum = INCREMENTAL')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('journal_size_limit = 67108864')
  database.exec(tables)
  database.pragma(`max_page_count = ${Math.ceil(maxBytes / 4_096)}`)
  const commit = createGroupCommit(database)
  const sql = statements(database)
  const read = <T>(work: () => T) => asStoreFailure(isFull, async () => work())
  const write = <T>(work: () => T) => asStoreFailure(isFull, () => commit(work))

  return {
    engine: 'sqlite',
    createSlot: (slot, maxSlots) =>
      write(() => {
        const [known] = sql.slot.all(slot.id) as Row<NewSlot>
        if (known)
          return known.owner === slot.owner && known.publicKey === slot.publicKey ? 'exists' : 'taken'
        const [count] = sql.countSlots.all(slot.owner) as Row<{ slots: number }>
        if ((count?.slots ?? 0) >= maxSlots) return 'full'
        sql.createSlot.run(
          slot.id,
          slot.owner,
          slot.publicKey,
          slot.createdAt,
          slot.expiresAt,
          slot.forgetAt,
          slot.maxBodies,
        )
        return 'created'
      }),
    findSlot: (id, now) => read(() => (sql.openSlot.all(id, now) as Row<OpenSlot>)[0]),
    slots: (owner, now) => read(() => sql.slotStates.all(owner, now) as Row<SlotState>),
    removeSlot: (owner, id) =>
      write(() => {
        if (sql.removeSlot.run(id, owner).changes > 0) sql.removeItems.run(id)
      }),
    append: (delivery) => write(() => append(sql, delivery)),
    list: ({ owner, after, limit, now, maxBytes }) =>
      read(() =>
        (sql.page.all(owner, after, now, limit, maxBytes) as Row<Item & { box: ArrayBuffer }>).map((row) => ({
          seq: row.seq,
          slot: row.slot,
          receivedAt: row.receivedAt,
          box: new Uint8Array(row.box),
        })),
      ),
    ack: (owner, seq) => write(() => void sql.ack.run(owner, seq)),
    purge: (now) =>
      write(() => {
        sql.purgeItems.run(now)
        sql.purgeSlots.run(now)
      }).then(() => read(() => void database.exec('pragma incremental_vacuum(2000)'))),
    usage: () =>
      read(() => {
        const [usage] = sql.usage.all() as Row<{ slots: number; items: number; bytes: number }>
        return { slots: usage?.slots ?? 0, items: usage?.items ?? 0, bytes: usage?.bytes ?? 0 }
      }),
    health: () => read(() => void sql.alive.all()),
    close: async () => {
      await commit(() => undefined)
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    },
  }
}

function append(sql: ReturnType<typeof statements>, delivery: Delivery): AppendOutcome {
  const [slot] = sql.openSlot.all(delivery.slot, delivery.receivedAt) as Row<OpenSlot & { maxBodies: number }>
  if (!slot) return { kind: 'gone' }
  if (sql.seen.all(delivery.slot, delivery.fingerprint).length > 0) return { kind: 'repeat' }
  const [count] = sql.countBodies.all(delivery.slot) as Row<{ bodies: number }>
  if ((count?.bodies ?? 0) >= slot.maxBodies) return { kind: 'slot-full' }
  const [next] = sql.nextSeq.all(slot.owner) as Row<{ seq: number }>
  const seq = next?.seq ?? 0
  sql.addItem.run(
    slot.owner,
    seq,
    delivery.slot,
    delivery.fingerprint,
    delivery.receivedAt,
    delivery.box.length,
    asBuffer(delivery.box),
  )
  return { kind: 'stored', seq }
}

/** Only `all` and `run` are used: a statement left half read would hold the log open for ever. */
function statements(database: Database) {
  return {
    alive: database.prepare('select 1'),
    slot: database.prepare('select id, owner, public_key as publicKey from slots where id = ?'),
    openSlot: database.prepare(
      'select owner, public_key as publicKey, max_bodies as maxBodies from slots where id = ? and expires_at > ?',
    ),
    countSlots: database.prepare('select count(*) as slots from slots where owner = ?'),
    createSlot: database.prepare('insert into slots values (?, ?, ?, ?, ?, ?, ?)'),
    slotStates: database.prepare(`
      select id, created_at as createdAt, expires_at as expiresAt, count(fingerprint) as received,
        count(box) as waiting, max(received_at) as lastReceivedAt
      from slots left join items on slot = id
      where slots.owner = ? and forget_at > ? group by id order by created_at, id`),
    removeSlot: database.prepare('delete from slots where id = ? and owner = ?'),
    removeItems: database.prepare('delete from items where slot = ?'),
    seen: database.prepare('select 1 from items where slot = ? and fingerprint = ?'),
    countBodies: database.prepare('select count(*) as bodies from items where slot = ?'),
    nextSeq: database.prepare(
      'insert into owners values (?, 1) on conflict (owner) do update set last_seq = last_seq + 1 returning last_seq as seq',
    ),
    addItem: database.prepare('insert into items values (?, ?, ?, ?, ?, ?, ?)'),
    page: database.prepare(`
      select seq, slot, receivedAt, box from (
        select seq, slot, received_at as receivedAt, box, size, sum(size) over (order by seq) as total from (
          select items.* from items join slots on slots.id = slot
          where items.owner = ?1 and seq > ?2 and box is not null and forget_at > ?3 order by seq limit ?4
        )
      ) where total <= ?5 or total = size order by seq`),
    ack: database.prepare('update items set box = null where owner = ? and seq = ? and box is not null'),
    purgeItems: database.prepare(
      'delete from items where slot in (select id from slots where forget_at <= ?)',
    ),
    purgeSlots: database.prepare('delete from slots where forget_at <= ?'),
    usage: database.prepare(`
      select (select count(*) from slots) as slots, count(*) as items, coalesce(sum(size), 0) as bytes
      from items where box is not null`),
  }
}

function asBuffer(bytes: Bytes): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function isFull(error: unknown): boolean {
  return errorCode(error) === 'SQLITE_FULL'
}
