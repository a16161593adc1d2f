import pg from 'pg'
import type { AppendOutcome, CreateOutcome, InboxStore, Item, OpenSlot, SlotState, Usage } from '../contract'
import { asStoreFailure, errorCode } from '../store-failure'
import { tables } from './tables'

interface PostgresOptions {
  url: string
  acceptWeakDurability: boolean
}

/** Several replicas of the inbox may share one database: whatever must be exclusive is decided by its row locks. */
export async function openPostgresStore(options: PostgresOptions): Promise<InboxStore> {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    query_timeout: 10_000,
    application_name: 'leadlight-inbox',
    types: { getTypeParser: numbersForBigints },
  })
  // An idle connection that dies must not take the process with it; the next query opens another one.
  pool.on('error', () => undefined)

  const run = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    asStoreFailure(isFull, async () => (await pool.query<T>(text, values)).rows)

  try {
    if (!options.acceptWeakDurability) await refuseWeakDurability(pool)
    await pool.query(`begin; ${tables} commit;`)
  } catch (error) {
    await pool.end()
    throw error
  }

  return {
    engine: 'postgres',
    async createSlot(slot, maxSlots) {
      const [row] = await run<{ outcome: CreateOutcome }>(
        'select inbox_create_slot($1, $2, $3, $4, $5, $6, $7, $8) as outcome',
        [
          slot.id,
          slot.owner,
          slot.publicKey,
          slot.createdAt,
          slot.expiresAt,
          slot.forgetAt,
          slot.maxBodies,
          maxSlots,
        ],
      )
      return row?.outcome ?? 'taken'
    },
    async findSlot(id, now) {
      const [slot] = await run<OpenSlot>(
        'select owner, public_key as "publicKey" from inbox_slots where id = $1 and expires_at > $2',
        [id, now],
      )
      return slot
    },
    slots: (owner, now) =>
      run<SlotState>(
        `select id, created_at as "createdAt", expires_at as "expiresAt", count(fingerprint) as received,
           count(box) as waiting, max(received_at) as "lastReceivedAt"
         from inbox_slots s left join inbox_items on slot = id
         where s.owner = $1 and forget_at > $2 group by id order by created_at, id`,
        [owner, now],
      ),
    async removeSlot(owner, id) {
      await run('select inbox_remove_slot($1, $2)', [owner, id])
    },
    async append({ slot, fingerprint, receivedAt, box }) {
      const [row] = await run<{ kind: AppendOutcome['kind']; seq: number | null }>(
        'select kind, seq from inbox_append($1, $2, $3, $4)',
        [slot, fingerprint, receivedAt, Buffer.from(box.buffer, box.byteOffset, box.byteLength)],
      )
      if (row?.kind === 'stored') return { kind: row.kind, seq: row.seq ?? 0 }
      return { kind: row?.kind ?? 'gone' }
    },
    async list({ owner, after, limit, now, maxBytes }) {
      const rows = await run<Item & { box: Buffer<ArrayBuffer> }>(
        `select seq, slot, "receivedAt", box from (
           select seq, slot, received_at as "receivedAt", box, size, sum(size) over (order by seq) as total from (
             select i.* from inbox_items i join inbox_slots s on s.id = i.slot
             where i.owner = $1 and seq > $2 and box is not null and forget_at > $3 order by seq limit $4
           ) page
         ) sized where total <= $5 or total = size order by seq`,
        [owner, after, now, limit, maxBytes],
      )
      return rows.map(({ seq, slot, receivedAt, box }) => ({
        seq,
        slot,
        receivedAt,
        box: new Uint8Array(box),
      }))
    },
    async ack(owner, seq) {
      await run('update inbox_items set box = null where owner = $1 and seq = $2 and box is not null', [
        owner,
        seq,
      ])
    },
    async purge(now) {
      await run('select inbox_purge($1)', [now])
    },
    async usage() {
      const [usage] = await run<Usage>(
        `select (select count(*) from inbox_slots) as slots, count(*) as items, coalesce(sum(size), 0)::bigint as bytes
         from inbox_items where box is not null`,
      )
      return usage ?? { slots: 0, items: 0, bytes: 0 }
    },
    async health() {
      await run('select 1')
    },
    close: () => pool.end(),
  }
}

async function refuseWeakDurability(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ fsync: string; commit: string }>(
    `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`,
  )
  const [setting] = rows
  if (setting?.fsync === 'on' && setting.commit !== 'off') return
  throw new Error('PostgreSQL answers before it has written: set fsync = on and synchronous_commit = on')
}

/** Times and sequence numbers stay far below 2^53. */
function numbersForBigints(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number
  return format === 'binary' ? pg.types.getTypeParser(oid, format) : pg.types.getTypeParser(oid, 'text')
}

function isFull(error: unknown): boolean {
  return errorCode(error) === '53100'
}
