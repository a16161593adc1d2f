import { expect, it, vi } from 'vitest'
import { writeBackup } from '../../lib/backup/write-backup'
import { Refusal } from '../../lib/domain/refusal'
import type { send } from '../../lib/messages/send'
import { openStore } from '../../lib/store/database'
import { addPerson } from '../../test/engine/rig'
import { restoreFile } from './restore-file'

const passphrase = 'seven quiet herons'

it('keeps the people when the keys are refused, and says so', async () => {
  const there = openStore('restore-there')
  await addPerson(there, 'nora')
  const blob = await writeBackup(there, { passphrase, now: 9, what: 'everything', vendorKeys: 'sealed' })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const here = openStore('restore-here')
  const asked = vi.fn(async (name: string) => {
    if (name === 'backup.restore-keys') throw new Refusal('locked')
    return {}
  })
  const ask = asked as unknown as typeof send
  const first = await restoreFile(here, bytes, { passphrase, mode: 'merge' }, ask)
  expect(first).toMatchObject({ keysFailed: true, kept: { people: 1 } })
  expect(await here.people.count()).toBe(1)
  asked.mockImplementation(async () => ({}))
  expect(await restoreFile(here, bytes, { passphrase, mode: 'merge' }, ask)).toMatchObject({
    keysFailed: false,
  })
  expect(asked).toHaveBeenCalledWith('backup.restore-keys', { passphrase, sealed: 'sealed' })
})
