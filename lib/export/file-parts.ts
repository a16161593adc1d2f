import { type Bytes, GrowingBytes } from '../domain/growing-bytes'
import { nextTurn } from '../domain/next-turn'

/** Rows of a file, and where among them each ends. */
export interface Piece {
  readonly bytes: Bytes
  readonly ends: Uint32Array
}

interface Placed extends Piece {
  readonly places: readonly number[]
}

const encoder = new TextEncoder()

export function pieceOf(rows: readonly string[]): Piece {
  const text = rows.join('')
  const bytes = encoder.encode(text)
  const isPlain = bytes.length === text.length
  const ends = new Uint32Array(rows.length)
  let end = 0
  rows.forEach((row, i) => {
    end += isPlain ? row.length : encoder.encode(row).length
    ends[i] = end
  })
  return { bytes, ends }
}

const rowsAtOnce = 2000
const piecesAtOnce = 100

/** Bytes lie outside of what the page's memory is swept for, however many they are. */
async function inOrder(pieces: readonly Placed[], size: number): Promise<BlobPart[]> {
  const pieceAt = new Int32Array(size).fill(-1)
  const rowAt = new Uint32Array(size)
  for (const [at, { places }] of pieces.entries()) {
    places.forEach((place, row) => {
      pieceAt[place] = at
      rowAt[place] = row
    })
    if (at % piecesAtOnce === 0) await nextTurn()
  }
  const parts: BlobPart[] = []
  const out = new GrowingBytes()
  for (let from = 0; from < size; from += rowsAtOnce) {
    out.length = 0
    for (let place = from; place < Math.min(size, from + rowsAtOnce); place++) {
      const piece = pieces[pieceAt[place] ?? -1]
      const row = rowAt[place] ?? 0
      if (piece) out.put(piece.bytes, row === 0 ? 0 : piece.ends[row - 1], piece.ends[row])
    }
    parts.push(new Blob([out.bytes.subarray(0, out.length)]))
    await nextTurn()
  }
  return parts
}

/** Handed to the browser as soon as there is as much. */
const longEnough = 1 << 22

/**
 * A file in its order, from pieces that come in whatever order. Kept as bytes: they are a tenth of what rows are, and the
 * page's memory is not swept for them.
 */
export function openFileParts(head: string) {
  const parts: BlobPart[] = []
  const waiting = new GrowingBytes()
  const scattered: Placed[] = []
  let size = 0
  const handOver = (): void => {
    if (waiting.length === 0) return
    parts.push(new Blob([waiting.bytes.subarray(0, waiting.length)]))
    waiting.length = 0
  }
  waiting.text(head)
  return {
    /** What follows upon what was there before. */
    add(more: string | Bytes): void {
      if (typeof more === 'string') waiting.text(more)
      else waiting.put(more)
      if (waiting.length >= longEnough) handOver()
    },
    /** Rows that belong wherever they are told to. */
    place(piece: Piece, places: readonly number[]): void {
      scattered.push({ ...piece, places })
      for (const place of places) size = Math.max(size, place + 1)
    },
    async finish(): Promise<BlobPart[]> {
      handOver()
      return [...parts, ...(await inOrder(scattered, size))]
    },
  }
}
