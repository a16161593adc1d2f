import { createDecipheriv } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())

/** A text in every form in which a browser might write it down. */
export function formsOf(text: string): Buffer[] {
  const bytes = Buffer.from(text, 'utf8')
  // Base64 depends on how many bytes stand before; the ends are cut because they mix with the neighbours.
  const base64 = [0, 1, 2].map((pad) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(pad), bytes])
        .toString('base64')
        .slice(4, -4),
    ),
  )
  return [bytes, Buffer.from(text, 'utf16le'), Buffer.from(bytes.toString('hex')), ...base64]
}

/** Which files of a profile contain any of these texts in any form. */
export function filesWith(folder: string, texts: readonly string[]): string[] {
  const forms = texts.flatMap(formsOf)
  return filesIn(folder)
    .filter((path) => {
      const content = readFileSync(path)
      return forms.some((form) => content.includes(form))
    })
    .map((path) => relative(folder, path))
}

interface SealedRow {
  readonly iv: readonly number[]
  readonly sealed: readonly number[]
  readonly place: string
}

/** Tries to open what is sealed with every 32 bytes of the profile that could be a stored key: what a thief would do. */
export function openedFromDisk(folder: string, { iv, sealed, place }: SealedRow): string | undefined {
  const body = Buffer.from(sealed.slice(0, -16))
  const tag = Buffer.from(sealed.slice(-16))
  for (const path of filesIn(folder).filter((one) => /leveldb|Storage|IndexedDB/.test(one))) {
    const content = readFileSync(path)
    for (let at = 1; at + 32 <= content.length; at += 1) {
      // Chrome writes a key's length before its bytes.
      if (content[at - 1] !== 32) continue
      const cipher = createDecipheriv('aes-256-gcm', content.subarray(at, at + 32), Buffer.from(iv))
      cipher.setAAD(Buffer.from(place))
      cipher.setAuthTag(tag)
      try {
        return Buffer.concat([cipher.update(body), cipher.final()]).toString('utf8')
      } catch {}
    }
  }
  return undefined
}
