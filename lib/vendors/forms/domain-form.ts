/** A bare host from a domain or a website's address; undefined where there is none a company could have. */
export function domainForm(text: string): string | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.includes('@') || /\s/.test(trimmed)) return undefined
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const host = url.hostname.replace(/\.$/, '').replace(/^www\./, '')
  return /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]+)$/.test(host) ? host : undefined
}
