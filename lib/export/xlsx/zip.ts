import { crc32 } from './crc'

type Bytes = Uint8Array<ArrayBuffer>

interface Entry {
  readonly name: Bytes
  readonly crc: number
  readonly size: number
  readonly packed: number
  readonly offset: number
}

const encoder = new TextEncoder()
const utf8Names = 0x0800
const deflated = 8
/** 1 January 1980, the first day a zip knows: the same people make the same file. */
const firstDay = 0x21

function record(signature: number, fields: readonly (readonly [2 | 4, number])[], tail: Bytes): Bytes {
  const bytes = new Uint8Array(4 + fields.reduce((sum, [size]) => sum + size, 0) + tail.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  let at = 4
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  bytes.set(tail, at)
  return bytes
}

const facts = ({ crc, packed, size, name }: Entry) =>
  [
    [2, 20],
    [2, utf8Names],
    [2, deflated],
    [2, 0],
    [2, firstDay],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const

/** A zip file in pieces, packed by the browser's own deflate while it is written. */
export interface Zip {
  /** Answers where the text of the new entry goes; the entry ends when the next one begins. */
  entry(name: string): Promise<(text: string) => Promise<void>>
  finish(): Promise<Bytes[]>
}

export function openZip(): Zip {
  const parts: Bytes[] = []
  const entries: Entry[] = []
  let offset = 0
  let endEntry = async (): Promise<void> => undefined

  const put = (bytes: Bytes) => {
    parts.push(bytes)
    offset += bytes.length
  }

  return {
    async entry(name) {
      await endEntry()
      const packer = new CompressionStream('deflate-raw')
      const writer = packer.writable.getWriter()
      const packed = new Response(packer.readable).blob()
      let crc = 0
      let size = 0
      endEntry = async () => {
        await writer.close()
        const bytes: Bytes = new Uint8Array(await (await packed).arrayBuffer())
        const entry = { name: encoder.encode(name), crc, size, packed: bytes.length, offset }
        entries.push(entry)
        put(record(0x04034b50, facts(entry), entry.name))
        put(bytes)
        endEntry = async () => undefined
      }
      return async (text) => {
        const bytes = encoder.encode(text)
        crc = crc32(bytes, crc)
        size += bytes.length
        await writer.write(bytes)
      }
    },
    async finish() {
      await endEntry()
      const start = offset
      for (const entry of entries) {
        const fields = [[2, 20], ...facts(entry), [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.offset]] as const
        put(record(0x02014b50, fields, entry.name))
      }
      const { length } = entries
      put(
        record(
          0x06054b50,
          [
            [2, 0],
            [2, 0],
            [2, length],
            [2, length],
            [4, offset - start],
            [4, start],
            [2, 0],
          ],
          new Uint8Array(0),
        ),
      )
      return parts
    },
  }
}
