import type { DemoPage } from '../demo-page'
import { h } from '../tree'
import type { CompanySpec } from './spec'

const country = 'https://nl.linkedin.com'

/** A company as guests see it. The second heading is the industry; posts by strangers may stand first in the data. */
export function guestCompany(
  company: CompanySpec,
  options: { readonly graph?: boolean; readonly aboutSite?: boolean } = {},
): DemoPage {
  const address = `${country}/${company.kind}/${company.slug}`
  const site = company.website?.replace(/\/$/, '')
  const organisation = {
    '@type': 'Organization',
    name: company.name,
    url: address,
    address: { type: 'PostalAddress', addressLocality: 'Utrecht', addressCountry: 'NL' },
    numberOfEmployees: { value: 69, '@type': 'QuantitativeValue' },
    slogan: company.tagline,
    ...(site ? { sameAs: site } : {}),
  }
  const post = {
    '@type': 'DiscussionForumPosting',
    author: { '@type': 'Organization', name: 'Harborline', sameAs: 'https://harborline.example' },
  }
  const data = options.graph
    ? { '@context': 'http://schema.org', '@graph': [post, post, organisation] }
    : { '@context': 'http://schema.org', ...organisation }
  const row = (kind: string, label: string, value: string) =>
    h('div', { 'data-test-id': `about-us__${kind}` }, h('dt', {}, label), h('dd', {}, value))
  return {
    href: `https://www.linkedin.com/${company.kind}/${company.slug}`,
    title: `${company.name} | LinkedIn`,
    plain: true,
    html: { lang: 'en' },
    head: [
      h('meta', { name: 'pageKey', content: 'd_org_guest_company_overview' }),
      h('link', { rel: 'canonical', href: address }),
      h('script', { type: 'application/ld+json' }, JSON.stringify(data)),
    ],
    body: h(
      'body',
      {},
      h(
        'main',
        {},
        h(
          'section',
          { class: 'top-card-layout' },
          h('h1', { class: 'top-card-layout__title' }, company.name),
          h('h2', { class: 'top-card-layout__headline' }, company.industry),
          h(
            'h3',
            { class: 'top-card-layout__first-subline' },
            `${company.location ?? ''} `,
            h('span', { class: 'before:middot' }),
            '9,999 followers',
          ),
          company.tagline &&
            h(
              'h4',
              { class: 'top-card-layout__second-subline' },
              h('span', { class: 'line-clamp-2' }, company.tagline),
            ),
          h('p', { class: 'face-pile__text' }, 'View all 69 employees'),
        ),
        h(
          'section',
          { class: 'core-section-container', 'data-test-id': 'about-us' },
          h('h2', {}, 'About us'),
          h(
            'dl',
            {},
            site &&
              options.aboutSite !== false &&
              h(
                'div',
                { 'data-test-id': 'about-us__website' },
                h('dt', {}, 'Website'),
                h(
                  'dd',
                  {},
                  h(
                    'a',
                    {
                      'data-tracking-control-name': 'about_website',
                      target: '_blank',
                      href: `https://www.linkedin.com/redir/redirect?url=${encodeURIComponent(site).replaceAll('.', '%2E')}&urlhash=XXXX&trk=about_website`,
                    },
                    site,
                  ),
                  h('p', { class: 'hidden' }, `External link for ${company.name}`),
                ),
              ),
            row('industry', 'Industry', company.industry),
            row('size', 'Company size', company.size),
            company.location && row('headquarters', 'Headquarters', company.location),
          ),
        ),
        h(
          'section',
          { class: 'right-rail' },
          h('h3', {}, 'Similar pages'),
          h('a', { href: `${country}/company/harborline` }, 'Harborline'),
        ),
      ),
    ),
  }
}
