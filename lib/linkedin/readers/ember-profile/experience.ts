import type { ReadRole } from '../../../domain/page-reading'
import { readRoles } from '../../roles'
import { all } from '../../text'

const entity = '[data-view-name="profile-component-entity"]'
const inner = '.pvs-entity__sub-components'

/**
 * Descriptions and grouped roles both stand in sub-components; only what has dates of its own is a role. Every text is
 * written twice, and the copy for screen readers says "to" for a dash.
 */
export const readExperience = (section: Element): ReadRole[] =>
  readRoles(
    all(section, entity).filter((item) => !item.parentElement?.closest(entity)),
    `${inner} ${entity}`,
    (line, entry) => line.closest(inner) === entry.closest(inner),
    'span[aria-hidden="true"]',
  )
