import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../lib/domain/finding'
import type { Call, Job } from '../../lib/domain/job'
import { root } from '../architecture/sources'

export interface Snapshot {
  readonly jobs: readonly Job[]
  readonly calls: readonly Call[]
  readonly findings: readonly Finding[]
  readonly notes: readonly { key: string; value: unknown }[]
}

/** What a damaged database may have lost. */
export const keysOf = ({ jobs, calls, findings }: Pick<Snapshot, 'jobs' | 'calls' | 'findings'>) =>
  new Set([...jobs, ...calls, ...findings].map(({ id }) => id))

/** What `inside/page.js` puts into its page. */
export interface Inside {
  held: boolean
  armed?: string
  ask(name: string, input: unknown): Promise<Reply | undefined>
  put(table: string, rows: readonly unknown[]): Promise<void>
  read(...tables: string[]): Promise<Snapshot>
  upgradeTo(more: number): Promise<number>
  tell(words: unknown): void
}
export interface Reply {
  readonly ok: boolean
  readonly value?: unknown
  readonly refusal?: { readonly code: string }
}

const inside = join(root, 'test/faults/inside')

/** Into the private copy under test, and nowhere else. */
export function addInside(folder: string, shift = 0): void {
  const manifest = join(folder, 'manifest.json')
  const { leadlight_test: flags, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<
    string,
    object
  >
  writeFileSync(manifest, JSON.stringify({ ...rest, leadlight_test: { ...flags, shift } }))
  copyFileSync(join(inside, 'page.html'), join(folder, 'faults.html'))
  copyFileSync(join(inside, 'page.js'), join(folder, 'faults-page.js'))
  const worker = join(folder, 'background.js')
  writeFileSync(worker, readFileSync(join(inside, 'worker.js'), 'utf8') + readFileSync(worker, 'utf8'))
}
