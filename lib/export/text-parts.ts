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

interface Placed extends Piece {
  readonly places: readonly number[]
}

const linesAtOnce = 1000

const turnsEach = 20

async function inOrder(pieces: readonly Placed[]): Promise<string[]> {
  const lines: string[] = []
  for (const [turn, { text, ends, places }] of pieces.entries()) {
    places.forEach((place, i) => {
      lines[place] = text.slice(i === 0 ? 0 : ends[i - 1], ends[i])
    })
    if (turn % turnsEach === 0) await nextTurn()
  }
  const parts: string[] = []
  for (let at = 0; at < lines.length; at += linesAtOnce)
    parts.push(lines.slice(at, at + linesAtOnce).join(''))
  return parts.filter(Boolean)
}

/** From so many characters on, text is handed to the browser: what stays in the page is what its memory is swept for. */
const longEnough = 500_000

/** Text in the order of the file, from pieces that come in whatever order. Kept as text, which is a tenth of its rows. */
export function openTextParts(head: string) {
  const parts: BlobPart[] = []
  let waiting = [head]
  let length = head.length
  const scattered: Placed[] = []
  return {
    /** `places`: where in the file each row belongs; without them they follow what was there before. */
    add(piece: Piece, places?: readonly number[]): void {
      if (places) {
        scattered.push({ ...piece, places })
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
