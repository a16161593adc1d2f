import type { LinkedInPlace } from '../domain/linkedin-place'

export type Layout = 'sales' | 'recruiter' | 'guest' | 'sdui' | 'ember' | 'wall' | 'gone' | 'none'

export const metaOf = (document: Document, name: string): string =>
  document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? ''

/** Which of LinkedIn's generations of pages this document is, without reading a word of it. */
export function layoutOf(document: Document, place: LinkedInPlace, href: string): Layout {
  if (place.kind === 'wall' || place.kind === 'gone') return place.kind
  const section = /^https?:\/\/[^/]+\/(sales|talent|recruiter|hire)(?:[/?#]|$)/.exec(href)?.[1]
  if (section) return section === 'sales' ? 'sales' : 'recruiter'
  const pageKey = metaOf(document, 'pageKey')
  if (/^(?:auth_wall|d_checkpoint)|registration/.test(pageKey) || isAuthWall(document)) return 'wall'
  if (/^(?:public_profile|d_org_guest)/.test(pageKey)) return 'guest'
  // The page key is written once, at load: after a soft navigation only what is shown counts.
  const shown = '[data-sdui-screen*=".profile."],[data-sdui-screen*=".search."],.org-top-card'
  if (metaOf(document, 'como-pk') === 'd_flagship3_404' && !document.querySelector(shown)) return 'gone'
  if (document.querySelector('[data-sdui-screen],[componentkey^="com.linkedin.sdui."]')) return 'sdui'
  return document.querySelector('body.ember-application,.ember-view') ? 'ember' : 'none'
}

/** Answered with 200: either a page that calls itself the wall, or a stub whose only script goes there. */
function isAuthWall(document: Document): boolean {
  if (document.querySelector('link[rel="canonical"][href*="/authwall"]')) return true
  const [script, ...more] = document.scripts
  return !more.length && !document.querySelector('main,h1') && !!script?.textContent?.includes('/authwall')
}
