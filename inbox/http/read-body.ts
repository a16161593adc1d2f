import { Refusal } from './refusal'

type Bytes = Uint8Array<ArrayBuffer>

/** Never holds more than `maxBytes`, whatever the sender announced. */
export async function readBody(request: Request, maxBytes: number): Promise<Bytes> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw new Refusal('too-large')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length
      if (size > maxBytes) break
      chunks.push(chunk)
    }
  } catch {
    // Gone, or too slow: whoever sent it is not listening any more.
    throw new Refusal('cut-off')
  }
  if (size > maxBytes) throw new Refusal('too-large')
  return new Uint8Array(Buffer.concat(chunks, size))
}

/** The parsed value, or a refusal. Bytes that are not UTF-8 are not JSON. */
export function parseJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Refusal('not-json')
  }
}

/** A sender that names no type is given the benefit of the doubt: the body must be JSON all the same. */
export function requireJsonType(request: Request): void {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  const isJson = type === '' || type === 'text/json' || /^application\/([\w.-]+\+)?json$/.test(type)
  const encoding = request.headers.get('content-encoding') ?? 'identity'
  if (!isJson || encoding !== 'identity') throw new Refusal('wrong-content-type')
}
