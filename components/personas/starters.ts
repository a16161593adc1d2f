import type { Seniority } from '../../lib/domain/seniority'
import type { PersonaDraft } from '../../lib/store/writes/personas'
import { t } from '../ui/words'

const leaders: Seniority[] = ['c-suite', 'vp', 'head', 'director']
const anywhere = { excludeJobTitles: ['Assistant', 'Intern'], countries: [] }

/** Whom most people look for first. Titles stay English: that is what vendors search in. */
export const starters = (): PersonaDraft[] => [
  {
    ...anywhere,
    name: t('personaTech'),
    jobTitles: ['CTO', 'VP Engineering', 'Head of Engineering', 'Head of Data', 'Engineering Director'],
    seniorities: leaders,
  },
  {
    ...anywhere,
    name: t('personaSales'),
    jobTitles: ['Chief Revenue Officer', 'VP Sales', 'Head of Sales', 'Sales Director'],
    seniorities: leaders,
  },
  {
    ...anywhere,
    name: t('personaMarketing'),
    jobTitles: ['CMO', 'VP Marketing', 'Head of Marketing', 'Marketing Director'],
    seniorities: leaders,
  },
  {
    ...anywhere,
    name: t('personaFounders'),
    jobTitles: ['Founder', 'Co-Founder', 'CEO', 'Owner'],
    seniorities: ['owner', 'founder', 'c-suite'],
  },
]
