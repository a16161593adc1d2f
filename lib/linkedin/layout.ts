import type { LinkedInPlace } from '../domain/linkedin-place'
import { attributeAt, one } from './text'

export type Layout =
  | 'sales'
  | 'recruiter'
  | 'guest'
  | 'sdui'
  | 'sdui-2025'
  | 'ember'
  | 'wall'
  | 'gone'
  | 'none'

/** The name that LinkedIn gives the page in its head: written once, at load, and not changed by soft navigation. */
export const pageKeyOf = (document: Document): string =>
  attributeAt(document, 'meta[name="como-pk"],meta[name="pageKey"]', 'content', 60)

/** Which of LinkedIn's generations of pages this document is, without reading a word of it. */
export function layoutOf(document: Document, kind: LinkedInPlace['kind']): Layout {
  const has = (selector: string) => one(document, selector)
  if (kind === 'wall' || kind === 'gone') return kind
  const pageKey = pageKeyOf(document)
  if (
    /^(?:auth_wall|d_checkpoint)|registration/.test(pageKey) ||
    has('link[rel="canonical"][href*="/authwall"]')
  ) {
    return 'wall'
  }
  // A stub: nothing to see, and one script that leads to the wall.
  const [script, ...more] = document.scripts
  if (!more.length && !has('main,h1') && script?.textContent?.includes('/authwall')) return 'wall'
  if (/^(?:public_profile|d_org_guest)/.test(pageKey)) return 'guest'
  if (pageKey.endsWith('_404') && !has('[data-sdui-screen*="."],.org-top-card')) return 'gone'
  if (has('[data-view-name^="profile-top-card"]') && !has('.ember-application')) return 'sdui-2025'
  if (has('[data-sdui-screen],[componentkey^="com.linkedin.sdui."]')) return 'sdui'
  return has('.ember-application,.ember-view') ? 'ember' : 'none'
}
