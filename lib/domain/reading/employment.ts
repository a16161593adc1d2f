const set = (text: string): ReadonlySet<string> => new Set(text.split('|'))

/** Kinds of employment, as LinkedIn writes them behind the company: `Quillmere Labs · Full-time`. */
const kinds = set(
  'full-time|part-time|self-employed|freelance|contract|internship|apprenticeship|seasonal|temporary|permanent|' +
    'permanent full-time|permanent part-time|casual / on-call|direct hire|trainee|' +
    'vollzeit|teilzeit|selbstständig|freiberuflich|befristet|praktikum|ausbildung|werkstudent|' +
    'temps plein|temps partiel|cdi|cdd|indépendant|indépendant / freelance|stage|alternance|intérim|en freelance|' +
    'jornada completa|jornada parcial|media jornada|autónomo|profesional independiente|contrato temporal|prácticas|' +
    'tempo integral|meio período|autônomo|temporário|estágio|tempo inteiro|' +
    'a tempo pieno|part-time|lavoratore autonomo|contratto a termine|' +
    'fulltime|voltijds|deeltijds|zelfstandig|zzp|tijdelijk|' +
    'pełny etat|niepełny etat|umowa o pracę|samozatrudnienie|umowa zlecenie|staż|praktyka|' +
    'heltid|deltid|heltidstjänst|anställning|konsult|fuldtid|osa-aikainen|kokoaikainen|tam zamanlı|yarı zamanlı|' +
    'полная занятость|частичная занятость|フルタイム|正社員|パートタイム|全职|兼职|全職|兼職|정규직|계약직|프리랜서',
)

/** Written in the place of a company by people who have none. */
const noCompany = set(
  'self-employed|self employed|selfemployed|freelance|freelancer|independent|independent consultant|independent contractor|' +
    'stealth|stealth startup|stealth mode|stealth mode startup|stealth ai startup|confidential|various|unemployed|n/a|none|' +
    'private|career break|retired|open to work|looking for opportunities|' +
    'selbstständig|selbständig|freiberuflich|indépendant|indépendante|autónomo|autônomo|autonomo|zelfstandig|libero professionista',
)

/** `Quillmere Labs · Full-time` → `Quillmere Labs`. A company's own name may hold a dot: only known kinds are cut. */
export function withoutEmployment(company: string): string {
  const at = company.lastIndexOf(' · ')
  return at > 0 && kinds.has(company.slice(at + 3).toLowerCase()) ? company.slice(0, at) : company
}

/** The company of a role, or nothing where its owner works for nobody but themselves. */
export function employerName(company: string | undefined): string | undefined {
  const name = withoutEmployment(company?.trim() ?? '')
  const low = name.toLowerCase()
  return !name || noCompany.has(low) || kinds.has(low) ? undefined : name
}
