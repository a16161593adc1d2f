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

/** Text in the order of the file, from pieces that come in whatever order. Kept as text, which is a tenth of its rows. */
export function openTextParts() {
  const parts: string[] = []
  const scattered: Placed[] = []
  return {
    /** `places`: where in the file each row belongs; without them they follow what was there before. */
    add(piece: Piece, places?: readonly number[]): void {
      if (places) scattered.push({ ...piece, places })
      else if (piece.text) parts.push(piece.text)
    },
    finish: async (): Promise<string[]> => [...parts, ...(await inOrder(scattered))],
  }
}
