const localPart = /^[^\s@<>(),;:\\"[\]]{1,64}$/u
const label = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u

/** Trimmed, the domain in lower case; undefined for anything that no mail could ever be sent to. */
export function emailForm(text: string): string | undefined {
  const email = text.trim().replace(/^mailto:/i, '')
  const at = email.lastIndexOf('@')
  const local = email.slice(0, Math.max(at, 0))
  const domain = email.slice(at + 1).toLowerCase()
  const labels = domain.split('.')
  const sound =
    localPart.test(local) &&
    !/^\.|\.\.|\.$/.test(local) &&
    domain.length <= 253 &&
    labels.length > 1 &&
    labels.every((part) => label.test(part)) &&
    !/^\p{N}+$/u.test(labels.at(-1) ?? '')
  return sound ? `${local}@${domain}` : undefined
}
