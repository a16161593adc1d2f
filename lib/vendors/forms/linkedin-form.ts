/**
 * The few LinkedIn addresses vendors take and give: `/in/<segment>` and `/company/<segment>`. Whatever else hangs on
 * them is cut off, and everything else is refused.
 */
const paths = { person: 'in', company: 'company' } as const

export function linkedInForm(text: string, kind: keyof typeof paths): string | undefined {
  const segment = segmentOf(text, kind)
  return segment === undefined
    ? undefined
    : `https://www.linkedin.com/${paths[kind]}/${encodeURIComponent(segment)}`
}

/** For comparing: member ids are written in both cases and mean it, names in an address are not. */
export function linkedInKey(text: string, kind: keyof typeof paths): string | undefined {
  const segment = segmentOf(text, kind)
  return segment === undefined || segment.startsWith('ACoA') ? segment : segment.toLowerCase()
}

function segmentOf(text: string, kind: keyof typeof paths): string | undefined {
  const address = /^https?:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^([a-z]{2,3}\.|www\.)?linkedin\.com$/.test(url.hostname) || url.port !== '') return undefined
  const [, place, segment] = url.pathname.split('/')
  if (place?.toLowerCase() !== paths[kind] || segment === undefined) return undefined
  const plain = decoded(segment)
  return plain !== undefined && /^[\p{L}\p{M}\p{N}\p{Emoji}_.&'’-]{1,200}$/u.test(plain) ? plain : undefined
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return undefined
  }
}
