import { readFileSync, writeFileSync } from 'node:fs'

const central = 0x02014b50
const end = 0x06054b50
/** The first day that the format knows. */
const noDate = 0x0021

interface Entry {
  readonly name: string
  /** As it stands in the table at the end. */
  readonly head: Buffer
  /** Its own header and its bytes. */
  readonly body: Buffer
}

function entriesOf(zip: Buffer): Entry[] {
  const tail = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (tail < 0) throw new Error('not a zip')
  const entries: Entry[] = []
  let at = zip.readUInt32LE(tail + 16)
  for (let i = zip.readUInt16LE(tail + 10); i > 0; i -= 1) {
    if (zip.readUInt32LE(at) !== central) throw new Error('not an entry of a zip')
    const lengths = [28, 30, 32].map((place) => zip.readUInt16LE(at + place))
    const [nameLength = 0] = lengths
    const next = at + 46 + lengths.reduce((sum, length) => sum + length, 0)
    const start = zip.readUInt32LE(at + 42)
    const headerLength = 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      head: Buffer.from(zip.subarray(at, next)),
      body: Buffer.from(zip.subarray(start, start + headerLength + zip.readUInt32LE(at + 20))),
    })
    at = next
  }
  return entries
}

/** The same files make the same bytes: in the order of their names, and without the time of their packing. */
export function steady(zip: Buffer): Buffer {
  const entries = entriesOf(zip).sort((a, b) => (a.name < b.name ? -1 : 1))
  let offset = 0
  for (const { head, body } of entries) {
    head.writeUInt32LE(noDate * 0x1_0000, 12)
    body.writeUInt32LE(noDate * 0x1_0000, 10)
    head.writeUInt32LE(offset, 42)
    offset += body.length
  }
  const table = Buffer.concat(entries.map(({ head }) => head))
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(end, 0)
  tail.writeUInt16LE(entries.length, 8)
  tail.writeUInt16LE(entries.length, 10)
  tail.writeUInt32LE(table.length, 12)
  tail.writeUInt32LE(offset, 16)
  return Buffer.concat([...entries.map(({ body }) => body), table, tail])
}

export const steadyZip = (path: string): void => writeFileSync(path, steady(readFileSync(path)))
