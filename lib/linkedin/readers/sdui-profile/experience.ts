import type { ReadRole } from '../../../domain/page-reading'
import { readRoles } from '../../roles'
import { all, one } from '../../text'

/** Descriptions and skills are paragraphs too, and speak of anything. */
export const readExperience = (section: Element): ReadRole[] =>
  readRoles(
    all(section, '[componentkey^="entity-collection-item"]'),
    'ul > li',
    (line) => !one(line, '[data-testid="expandable-text-box"],a[href*="/overlay/"]'),
    'p',
  )
