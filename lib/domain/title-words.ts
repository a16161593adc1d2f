// What titles abbreviate, written out: a title is compared by its words.
const spelled: Readonly<Record<string, string>> = {
  ceo: 'chief executive officer',
  cto: 'chief technology officer',
  cfo: 'chief financial officer',
  coo: 'chief operating officer',
  cmo: 'chief marketing officer',
  cio: 'chief information officer',
  cpo: 'chief product officer',
  cro: 'chief revenue officer',
  cdo: 'chief data officer',
  ciso: 'chief information security officer',
  chro: 'chief human resources officer',
  vp: 'vice president',
  svp: 'senior vice president',
  evp: 'executive vice president',
  hr: 'human resources',
  it: 'information technology',
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  eng: 'engineering',
  dir: 'director',
}

const silent = new Set(['of', 'the', 'and', 'for', 'in', 'at', 'de', 'und', 'a'])

/** The words of a job title in one form: "VP, Engineering" and "Vice President of Engineering" say the same. */
export function titleWords(title: string): string[] {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .flatMap((word) => (Object.hasOwn(spelled, word) ? (spelled[word] ?? word) : word).split(' '))
    .filter((word) => word && !silent.has(word))
}

/** Every word of the wanted title stands in the other: "Head of Data" fits "Global Head of Data & AI". */
export function titleFits(wanted: string, title: string): boolean {
  const there = new Set(titleWords(title))
  const asked = titleWords(wanted)
  return asked.length > 0 && asked.every((word) => there.has(word))
}
