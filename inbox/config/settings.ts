import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d+$/)),
    z.pipe(z.transform(Number), z.int().check(z.gte(least), z.lte(most))),
  )
const yesOrNo = z.pipe(
  z.enum(['0', '1']),
  z.transform((word) => word === '1'),
)
const list = z.pipe(
  z.string(),
  z.transform((words) => words.split(',').flatMap((word) => word.trim() || [])),
)
const origin = z.pipe(
  z.url({ protocol: /^https?$/ }),
  z.transform((url) => new URL(url).origin),
)

const Environment = z.object({
  INBOX_HOST: z.prefault(z.string(), '127.0.0.1'),
  INBOX_PORT: z.prefault(whole(0, 65_535), '8787'),
  INBOX_DATA: z.prefault(z.string(), fileURLToPath(new URL('../data', import.meta.url))),
  INBOX_STORE: z.optional(z.string().check(z.regex(/^(sqlite:|postgres(ql)?:\/\/|rediss?:\/\/)/))),
  INBOX_PUBLIC_URL: z.optional(origin),
  INBOX_ALLOWED_HOSTS: z.prefault(list, ''),
  INBOX_TOKEN_HASHES: z.prefault(list.check(z.refine((all) => all.every(isTokenLine))), ''),
  INBOX_TRUST_PROXY: z.prefault(yesOrNo, '0'),
  INBOX_ACCEPT_WEAK_DURABILITY: z.prefault(yesOrNo, '0'),
  INBOX_RETENTION_HOURS: z.prefault(whole(1, 168), '72'),
  INBOX_MAX_BODY_BYTES: z.prefault(whole(1_000, 20_000_000), '2000000'),
  INBOX_MAX_BODIES: z.prefault(whole(1, 10_000), '50'),
  INBOX_MAX_SLOTS: z.prefault(whole(1, 100_000), '1000'),
  INBOX_MAX_STORE_MB: z.prefault(whole(1, 1_000_000), '2000'),
  INBOX_WRITES_PER_MINUTE: z.prefault(whole(1, 1_000_000), '240'),
  INBOX_READS_PER_MINUTE: z.prefault(whole(1, 1_000_000), '1200'),
})

export type Settings = ReturnType<typeof readSettings>

/** Every setting has a safe default; a wrong one stops the start, named but never repeated, as it may hold a password. */
export function readSettings(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => String(path[0]))
    throw new Error(`Not understood: ${[...new Set(names)].join(', ')} (see inbox/README.md)`)
  }
  const env = parsed.data
  return {
    host: env.INBOX_HOST,
    port: env.INBOX_PORT,
    dataFolder: env.INBOX_DATA,
    storeAddress: env.INBOX_STORE ?? `sqlite:${env.INBOX_DATA}/inbox.db`,
    publicUrl: env.INBOX_PUBLIC_URL,
    readHosts: [
      'localhost',
      '127.0.0.1',
      '[::1]',
      ...env.INBOX_ALLOWED_HOSTS.map((host) => host.toLowerCase()),
    ],
    tokenLines: env.INBOX_TOKEN_HASHES,
    trustProxy: env.INBOX_TRUST_PROXY,
    acceptWeakDurability: env.INBOX_ACCEPT_WEAK_DURABILITY,
    retentionMs: env.INBOX_RETENTION_HOURS * 3_600_000,
    maxBodyBytes: env.INBOX_MAX_BODY_BYTES,
    maxBodies: env.INBOX_MAX_BODIES,
    maxSlots: env.INBOX_MAX_SLOTS,
    maxStoreBytes: env.INBOX_MAX_STORE_MB * 1_000_000,
    writesPerMinute: env.INBOX_WRITES_PER_MINUTE,
    readsPerMinute: env.INBOX_READS_PER_MINUTE,
  }
}

function isTokenLine(line: string): boolean {
  return /^[a-z0-9._-]{1,40}:[0-9a-f]{64}$/.test(line)
}
