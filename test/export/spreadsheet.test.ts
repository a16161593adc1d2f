import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtInRecipes } from '../../lib/export/built-in-recipes'
import { exportRow } from '../../lib/export/export-row'
import { writerFor } from '../../lib/export/writer'
import { emptyPerson, hostileStrings } from './people'

/** LibreOffice is 500 MB: this runs only where `SOFFICE` names one, and is skipped in words everywhere else. */
const soffice = process.env['SOFFICE']

const textImport = (separator: number): string =>
  `--infilter=CSV:${separator},34,76,1,,0,false,true,false,false,false,-1,true`

/** How many cells LibreOffice takes for formulas when it is told to look for them. */
function formulasIn(file: string, filter: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-sheet-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = ['--headless', profile, ...filter, '--convert-to', 'fods', '--outdir', folder, file]
  execFileSync(soffice ?? 'soffice', args, { timeout: 120_000, stdio: 'ignore' })
  const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '.fods')
  return readFileSync(join(folder, name), 'utf8').split('table:formula=').length - 1
}

const fileOf = (name: string, bytes: string | Uint8Array): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'leadlight-sheet-')), name)
  writeFileSync(file, bytes)
  return file
}

describe.skipIf(!soffice)('hostile strings in LibreOffice (set SOFFICE=soffice to run)', () => {
  const rows = hostileStrings.map((text, i) =>
    exportRow({ ...emptyPerson, id: String(i), fullName: text, title: text, company: text, note: text }, []),
  )

  it('would run, were they not guarded', () => {
    const raw = hostileStrings.map((text) => `"${text.replaceAll('"', '""')}"`).join('\r\n')
    expect(formulasIn(fileOf('raw.csv', raw), [textImport(44)])).toBeGreaterThan(0)
  }, 150_000)

  it.each([
    ['csv', 'csv', [textImport(44)]],
    ['csv', 'csv', [textImport(59)]],
    ['tsv', 'tsv', [textImport(9)]],
    ['hubspot', 'csv', [textImport(44)]],
    ['xlsx', 'xlsx', []],
  ] as const)(
    'are words in %s.%s opened with %j',
    async (id, extension, filter) => {
      const recipe = builtInRecipes.find((one) => one.id === id)
      if (!recipe) throw new Error(id)
      const writer = await writerFor(recipe, (column) => column)
      await writer.write(rows)
      const bytes = new Uint8Array(await new Blob(await writer.finish()).arrayBuffer())
      expect(formulasIn(fileOf(`hostile.${extension}`, bytes), filter)).toBe(0)
    },
    150_000,
  )
})
