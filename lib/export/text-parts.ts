import { type Bytes, joinedBytes } from '../domain/joined-bytes'
import { nextTurn } from '../domain/next-turn'

/** Rows of a file as one text, and where in it each of them ends. */
export interface Piece {
  readonly text: string
  readonly ends: Uint32Array
}

export function pieceOf(lines: readonly string[]): Piece {
  const ends = new Uint32Array(lines.length)
  let end = 0
  lines.forEach((line, i) => {
    end += line.length
    ends[i] = end
  })
  return { text: lines.join(''), ends }
}

interface Placed {
  readonly bytes: Bytes
  readonly ends: Uint32Array
  readonly places: readonly number[]
}

const encoder = new TextEncoder()

/** Where each row ends in bytes; the same as in letters where every letter is one. */
function endsInBytes({ text, ends }: Piece, bytes: Bytes): Uint32Array {
  if (bytes.length === text.length) return ends
  let end = 0
  return ends.map((_, i) => {
    end += encoder.encode(text.slice(i === 0 ? 0 : ends[i - 1], ends[i])).length
    return end
  })
}

function placed(piece: Piece, places: readonly number[]): Placed {
  const bytes = encoder.encode(piece.text)
  return { bytes, ends: endsInBytes(piece, bytes), places }
}

const rowsAtOnce = 4000

/** Bytes lie outside of what the page's memory is swept for, however many they are. */
async function inOrder(pieces: readonly Placed[]): Promise<Bytes[]> {
  const size = pieces.reduce((most, { places }) => Math.max(most, ...places), -1) + 1
  const pieceAt = new Int32Array(size).fill(-1)
  const rowAt = new Uint32Array(size)
  for (const [at, { places }] of pieces.entries())
    for (const [row, place] of places.entries()) {
      pieceAt[place] = at
      rowAt[place] = row
    }
  const parts: Bytes[] = []
  for (let from = 0; from < size; from += rowsAtOnce) {
    const rows: Bytes[] = []
    for (let place = from; place < Math.min(size, from + rowsAtOnce); place++) {
      const piece = pieces[pieceAt[place] ?? -1]
      const row = rowAt[place] ?? 0
      if (piece) rows.push(piece.bytes.subarray(row === 0 ? 0 : piece.ends[row - 1], piece.ends[row]))
    }
    parts.push(joinedBytes(rows))
    await nextTurn()
  }
  return parts
}

/** From so many characters on, text is handed to the browser: what stays in the page is what its memory is swept for. */
const longEnough = 500_000

/** Text in the order of the file, from pieces that come in whatever order. Kept as bytes, a tenth of what rows are. */
export function openTextParts(head: string) {
  const parts: BlobPart[] = []
  let waiting = [head]
  let length = head.length
  const scattered: Placed[] = []
  return {
    /** `places`: where in the file each row belongs; without them they follow what was there before. */
    add(piece: Piece, places?: readonly number[]): void {
      if (places) {
        scattered.push(placed(piece, places))
        return
      }
      waiting.push(piece.text)
      length += piece.text.length
      if (length < longEnough) return
      parts.push(new Blob(waiting))
      waiting = []
      length = 0
    },
    finish: async (): Promise<BlobPart[]> => [...parts, ...waiting, ...(await inOrder(scattered))],
  }
}
