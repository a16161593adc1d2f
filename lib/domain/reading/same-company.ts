const legalForms = new Set(
  (
    'inc incorporated llc ltd limited gmbh ag sa sas sarl srl spa bv nv oy oyj ab as asa aps plc pty kk kg ug co corp ' +
    'corporation company spzoo sp zoo doo sro kft pte llp lp the group holding holdings'
  ).split(' '),
)

function core(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}|\s|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !legalForms.has(word))
  return words.join(' ')
}

/** Two ways of writing one company: legal forms, punctuation and "The … Group" do not count. */
export function sameCompany(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [core(one ?? ''), core(other ?? '')]
  if (!a || !b) return false
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.startsWith(`${short} `)
}
