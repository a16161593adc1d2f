import { readDateLine } from '../../../domain/date-line'
import type { ReadRole } from '../../../domain/page-reading'
import { companyIdsIn } from '../../links'
import { companyIn, mostRoles, roleFrom } from '../../roles'
import { all, attribute, textOf } from '../../text'

/** Ongoing and ended roles of the Experience card, in the page's order: the most recent first. */
export function readExperience(section: Element): ReadRole[] {
  return all(section, '[componentkey^="entity-collection-item"]')
    .slice(0, mostRoles)
    .flatMap(rolesOf)
    .slice(0, mostRoles)
}

function rolesOf(item: Element): ReadRole[] {
  const ids = companyIdsIn(item)
  const grouped = all(item, 'ul > li').filter((entry) => linesOf(entry).some(readDateLine))
  const lines = linesOf(item)
  const company = grouped.length ? lines[0] : companyIn(lines[1] ?? '', logoLabel(item))
  return (grouped.length ? grouped.map(linesOf) : [lines]).flatMap(
    (entry) => roleFrom(entry, company, ids) ?? [],
  )
}

/** Descriptions and skills are paragraphs too, and speak of anything. */
const linesOf = (scope: Element): string[] =>
  all(scope, 'p')
    .filter((p) => !p.querySelector('[data-testid="expandable-text-box"],a[href*="/overlay/"]'))
    .map((p) => textOf(p))
    .filter(Boolean)
    .slice(0, 6)

function logoLabel(item: Element): string {
  const figure = item.querySelector('figure')
  return `${attribute(figure?.querySelector('[aria-label]'), 'aria-label')} ${attribute(figure?.querySelector('img'), 'alt')}`
}
