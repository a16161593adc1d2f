import { placeAt } from '../../links'
import { all, attribute, textOf } from '../../text'

export interface TopCard {
  readonly name: string
  readonly heading: Element | undefined
  readonly headings: number
  readonly headline: string
  readonly location: string
  readonly company: string
  readonly school: string
  readonly labels: readonly string[]
  readonly self: boolean
}

const marks =
  'h2,p,ul,[role="button"],a[href*="onnectionOf"],a[href*="/messaging/"],a[href*="/custom-invite/"],a[href*="/safety/go"]'
const logo = 'svg[id^="company-accent"],svg[id^="school-accent"]'
const degree = /^·.{1,7}$/u
const pronouns = /^\([^()]{2,30}\)$/

/** The name, then paragraphs, then tiles: read by order and by what stands between, since nothing here has a name. */
export function readTopCard(card: Element): TopCard {
  const headings = all(card, 'h2')
  const heading = headings.find((h2) => h2.closest('a[href*="/in/"]')) ?? headings[0]
  const company = tile(card, 'company')
  const school = tile(card, 'school')
  const lines = leftColumn(card, heading)
  const afterDegree = lines.slice(lines.findLastIndex((line) => degree.test(line)) + 1)
  const [headline = '', ...below] = afterDegree.filter((line) => !pronouns.test(line))
  const companyLine = [company && school ? `${company} · ${school}` : '', company, school]
  const rest = below[0] && companyLine.includes(below[0]) ? below.slice(1) : below
  const dot = rest.lastIndexOf('·')
  const location = rest[dot > 0 ? dot - 1 : rest.length - 1]
  return {
    name: textOf(heading, 200),
    heading,
    headings: headings.length,
    headline,
    location: location ?? '',
    company,
    school,
    labels: all(card, 'svg[id^="linkedin-bug-premium"],svg[id^="verified"]').map((svg) =>
      attribute(svg, 'aria-label'),
    ),
    self: card.querySelector('a[href*="/edit/intro"],a[href*="/edit/forms/intro"]') !== null,
  }
}

function leftColumn(card: Element, heading: Element | undefined): string[] {
  const lines: string[] = []
  let started = false
  for (const mark of all(card, marks)) {
    if (mark === heading) started = true
    if (!started || mark.contains(heading ?? null)) continue
    if (mark.tagName === 'P') {
      if (linksToOverlay(mark)) break
      if (!mark.closest('[role="button"]')?.contains(heading ?? null) && mark.closest('[role="button"]'))
        continue
      const line = textOf(mark)
      if (line) lines.push(line)
    } else if (!mark.matches('[role="button"]') || mark.querySelector(logo)) break
  }
  return lines
}

function linksToOverlay(line: Element): boolean {
  const place = placeAt(line.querySelector('a'))
  return place?.kind === 'person' && place.part === 'overlay'
}

/** Employer and school stand beside the name as buttons; only the drawing of their logo tells them apart. */
function tile(card: Element, kind: 'company' | 'school'): string {
  const button = card.querySelector(`svg[id^="${kind}-accent"]`)?.closest('[role="button"]')
  return textOf(button?.querySelector('p'))
}
