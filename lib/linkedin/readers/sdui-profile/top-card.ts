import { known } from '../../../domain/known'
import type { ReadPerson } from '../../../domain/page-reading'
import { said } from '../../said'
import { all, clean, one, textAt, textOf } from '../../text'

const marks =
  'h2,p,ul,[role="button"],a[href*="onnectionOf"],a[href*="/messaging/"],a[href*="/custom-invite"]'
const logo = 'svg[id^="company-accent"],svg[id^="school-accent"]'

type Fields = Pick<ReadPerson, 'headline' | 'location' | 'employer' | 'school' | 'nameLabels'>

/** The paragraphs under the name, then the tiles: read by order and by what stands between, since nothing has a name. */
export function readTopCard(card: Element, heading: Element): Fields {
  const company = tile(card, 'company')
  const school = tile(card, 'school')
  const lines = leftColumn(card, heading)
  const degree = lines.findLastIndex((line) => /^·.{1,7}$/u.test(line))
  const [headline = '', ...below] = lines.slice(degree + 1).filter((line) => !/^\([^()]{2,30}\)$/.test(line))
  const besides = [`${company} · ${school}`, company, school]
  const rest = below[0] && besides.includes(below[0]) ? below.slice(1) : below
  const dot = rest.lastIndexOf('·')
  const badges = all(card, 'svg[id^="linkedin-bug-premium"],svg[id^="verified"]')
  return known<Fields>({
    headline: said(headline, 'top card'),
    location: said(rest.at(dot > 0 ? dot - 1 : -1) ?? '', 'top card'),
    employer: said(company, 'tile'),
    school: said(school, 'tile'),
    nameLabels: badges.map((svg) => clean(svg.getAttribute('aria-label'))).slice(0, 6),
  })
}

function leftColumn(card: Element, heading: Element): string[] {
  const lines: string[] = []
  const marked = all(card, marks)
  for (const mark of marked.slice(marked.indexOf(heading) + 1)) {
    const button = mark.closest('[role="button"]')
    if (mark.tagName === 'P') {
      if (one(mark, 'a[href*="/overlay/"],strong')) break
      const line = button && !button.contains(heading) ? '' : textOf(mark)
      if (line) lines.push(line)
    } else if (mark !== button || one(mark, logo)) break
  }
  return lines
}

/** Employer and school stand beside the name as buttons; only the drawing of their logo tells them apart. */
const tile = (card: Element, kind: 'company' | 'school'): string =>
  textAt(one(card, `svg[id^="${kind}-accent"]`)?.closest('[role="button"]'), 'p')
