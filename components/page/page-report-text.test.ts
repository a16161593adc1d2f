import { expect, it } from 'vitest'
import type { PageReport } from '../../lib/domain/page-report'
import { pageReportText } from './page-report-text'

const report: PageReport = {
  path: '/in/nora-vance-0a1b2c3d/',
  state: 'unsure',
  subject: {
    kind: 'person',
    ids: { slug: 'nora-vance-0a1b2c3d', member: 'ACoAA1' },
    facts: { fullName: { value: 'Nora Vance', source: 'heading', confidence: 'high' } },
  },
  health: {
    reader: 'sdui-profile',
    agree: ['heading'],
    disagree: ['top card'],
    missing: ['title'],
    counters: { rows: 3, language: 'en' },
  },
}

it('tells which rules were at work and names nobody', () => {
  const text = pageReportText(report, '1.2.3')
  expect(text).toContain('Leadlight 1.2.3')
  expect(text).toContain('fullName (heading, high)')
  expect(text).toContain('disagree: top card')
  expect(text).toContain('rows=3, language=en')
  expect(text).not.toMatch(/nora|vance|ACoAA1|\/in\//i)
})
