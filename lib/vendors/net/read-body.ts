/** Paid answers are small; a body beyond this is an accident or an attack. */
export const bodyCap = 4 * 1024 * 1024

export interface BodyText {
  readonly text: string
  /** The stream was longer than the cap and was cut off. */
  readonly tooLong: boolean
}

/** Reads at most `cap` bytes. Rejects when the stream breaks or the signal says stop, whoever forgot to listen. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
  cap: number = bodyCap,
): Promise<BodyText> {
  if (body === null) return { text: '', tooLong: false }
  const reader = body.getReader()
  const stop = rejectionOf(signal)
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await Promise.race([reader.read(), stop.promise])
      if (done) return { text: text + decoder.decode(), tooLong: false }
      size += value.byteLength
      if (size > cap) return { text, tooLong: true }
      text += decoder.decode(value, { stream: true })
    }
  } finally {
    stop.release()
    void reader.cancel().catch(() => {})
  }
}

function rejectionOf(signal: AbortSignal): { promise: Promise<never>; release: () => void } {
  let release = () => {}
  const promise = new Promise<never>((_, reject) => {
    const onAbort = () => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    release = () => signal.removeEventListener('abort', onAbort)
  })
  promise.catch(() => {})
  return { promise, release }
}
