export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const firstSize = 1 << 16
/** So many are copied one by one: a view of them would have to be made for anything else, and swept up again. */
const few = 512

/** Bytes that are written one behind the other, with room made as it is needed. Used again, it makes nothing new. */
export class GrowingBytes {
  bytes = new Uint8Array(firstSize)
  length = 0

  /** Looks that so many more find room. */
  room(more: number): void {
    const least = this.length + more
    if (least <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(least, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }

  put(more: Uint8Array, from = 0, to = more.length): void {
    this.room(to - from)
    if (to - from > few) this.bytes.set(more.subarray(from, to), this.length)
    else for (let i = from; i < to; i++) this.bytes[this.length + i - from] = more[i] ?? 0
    this.length += to - from
  }

  text(text: string): void {
    // No letter takes more than three bytes.
    this.room(text.length * 3)
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written
  }

  /** A few letters that are known to be one byte each. */
  ascii(text: string): void {
    this.room(text.length)
    for (let i = 0; i < text.length; i++) this.bytes[this.length++] = text.charCodeAt(i)
  }
}
