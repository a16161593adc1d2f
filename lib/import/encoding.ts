export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: FileEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** UTF-16 without a mark betrays itself: in any western text every second byte is nought. */
function unmarkedUtf16(head: Uint8Array): FileEncoding | undefined {
  const noughts = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) noughts[i % 2] = (noughts[i % 2] ?? 0) + 1
  })
  const pairs = head.length / 2
  if ((noughts[1] ?? 0) > pairs * 0.6) return 'utf-16le'
  return (noughts[0] ?? 0) > pairs * 0.6 ? 'utf-16be' : undefined
}

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let at = 0; at < file.size; at += 1 << 20)
      decoder.decode(await file.slice(at, at + (1 << 20)).arrayBuffer(), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** Told from the bytes alone, all of them: one umlaut at the end of a long file is enough to be wrong about it. */
export async function encodingOf(file: Blob): Promise<FileEncoding> {
  const head = new Uint8Array(await file.slice(0, 4096).arrayBuffer())
  const marked = marks.find(({ bytes }) => bytes.every((byte, i) => head[i] === byte))
  if (marked) return marked.encoding
  return unmarkedUtf16(head) ?? ((await isUtf8(file)) ? 'utf-8' : 'windows-1252')
}
