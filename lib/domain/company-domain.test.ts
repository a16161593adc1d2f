import { describe, expect, it } from 'vitest'
import { companySite } from './company-domain'
import { hostKind } from './not-a-company-host'
import { registrableDomain, type SuffixParser } from './registrable-domain'

const wrapped = (url: string) => encodeURIComponent(url)

const domains: readonly (readonly [string, string])[] = [
  ['https://www.quillmere.example/', 'quillmere.example'],
  ['http://quillmere.example', 'quillmere.example'],
  ['HTTPS://WWW2.Quillmere.Example/about?utm_source=x', 'quillmere.example'],
  ['quillmere.example', 'quillmere.example'],
  ['quillmere.example:8080/path', 'quillmere.example'],
  ['https://quillmere.example.:443/', 'quillmere.example'],
  ['www.quillmere.example, www.harborline.example', 'quillmere.example'],
  ['quillmere.example harborline.example', 'quillmere.example'],
  ['https://shop.quillmere.example/', 'shop.quillmere.example'],
  ['https://careers.quillmere.example/', 'quillmere.example'],
  ['https://jobs.example/', 'jobs.example'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  [
    `https://www.linkedin.com/redir/redirect?url=${wrapped('https://www.quillmere.example')}&urlhash=X`,
    'quillmere.example',
  ],
  [
    'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww%2Equillmere%2Eexample&trk=about_website',
    'quillmere.example',
  ],
  [
    `https://www.linkedin.com/safety/go/?url=${wrapped('https://quillmere.example/')}&isSdui=true`,
    'quillmere.example',
  ],
  [
    `https://www.linkedin.com/safety/go?url=${wrapped(`https://www.linkedin.com/redir/redirect?url=${wrapped('https://quillmere.example')}`)}`,
    'quillmere.example',
  ],
  [`https://www.google.com/url?q=${wrapped('https://quillmere.example')}`, 'quillmere.example'],
  [`https://l.facebook.com/l.php?u=${wrapped('https://quillmere.example')}`, 'quillmere.example'],
  ['https://netflix.com', 'netflix.com'],
  ['https://mylinkedin.com.example', 'mylinkedin.com.example'],
  ['https://facebook.com.quillmere.example', 'facebook.com.quillmere.example'],
]

const refused: readonly (readonly [string, string])[] = [
  ['https://www.linkedin.com/company/quillmere-labs/', 'social'],
  ['https://nl.linkedin.com/', 'social'],
  ['https://www.facebook.com/quillmere', 'social'],
  ['https://x.com/quillmere', 'social'],
  ['https://medium.com/@quillmere', 'social'],
  ['https://quillmere.medium.com', 'social'],
  ['https://github.com/quillmere', 'social'],
  ['https://linktr.ee/quillmere', 'link-page'],
  ['https://calendly.com/nora', 'link-page'],
  ['https://boards.greenhouse.io/quillmere', 'job-board'],
  ['https://quillmere.myworkdayjobs.com', 'job-board'],
  ['https://www.crunchbase.com/organization/quillmere', 'job-board'],
  ['https://quillmere.github.io', 'shared-host'],
  ['https://quillmere.wixsite.com/home', 'shared-host'],
  ['https://sites.google.com/view/quillmere', 'shared-host'],
  ['https://quillmere.notion.site', 'shared-host'],
  ['https://bit.ly/abc', 'redirect'],
  ['https://lnkd.in/abc', 'redirect'],
  ['https://apps.apple.com/app/x', 'store'],
  [`https://www.linkedin.com/redir/redirect?url=${wrapped('https://www.facebook.com/quillmere')}`, 'social'],
  ['https://www.linkedin.com/redir/redirect', 'no-site'],
  ['', 'no-site'],
  ['quillmere', 'no-site'],
  ['https://localhost/', 'no-site'],
  ['https://intranet.local/', 'no-site'],
  ['https://10.0.0.1/', 'no-site'],
  ['https://[::1]/', 'no-site'],
  ['https://user@quillmere.example/', 'no-site'],
  ['https://user:pw@quillmere.example/', 'no-site'],
  ['javascript:alert(1)', 'no-site'],
  ['mailto:nora@quillmere.example', 'no-site'],
  ['tel:+3100000000', 'no-site'],
  ['data:text/html,x', 'no-site'],
  ['https://quill\\mere.example', 'no-site'],
  [`https://${'a'.repeat(700)}.example`, 'no-site'],
]

describe('a company’s domain', () => {
  it.each(domains)('%s → %s', (link, domain) => {
    expect(companySite(link)).toHaveProperty('domain', domain)
  })

  it.each(refused)('%s is refused: %s', (link, why) => {
    expect(companySite(link)).toEqual({ refused: why })
  })

  it('gives up on redirectors without end', () => {
    let link = 'https://quillmere.example'
    for (let n = 0; n < 6; n++) link = `https://www.linkedin.com/safety/go?url=${wrapped(link)}`
    expect(companySite(link)).toEqual({ refused: 'no-site' })
  })

  it('says when it came from a careers site, and keeps the site without tracking', () => {
    expect(companySite('https://jobs.quillmere.example/open?utm=1')).toEqual({
      domain: 'quillmere.example',
      site: 'https://jobs.quillmere.example/open',
      careers: true,
    })
    expect(companySite('quillmere.example')).toEqual({
      domain: 'quillmere.example',
      site: 'https://quillmere.example',
    })
  })

  it('knows a company by its own shared domain, and nobody else by it', () => {
    expect(companySite('https://www.github.com/', 'GitHub')).toHaveProperty('domain', 'github.com')
    expect(companySite('https://quillmere.github.io/', 'Quillmere')).toEqual({ refused: 'shared-host' })
    expect(companySite('https://github.com/quillmere', 'Quillmere')).toEqual({ refused: 'social' })
  })

  it('compares hosts label by label', () => {
    expect(hostKind('netflix.com')).toBeUndefined()
    expect(hostKind('x.com')).toBe('social')
    expect(hostKind('a.b.x.com')).toBe('social')
  })
})

describe('the registrable part of a host', () => {
  /** Knows two suffixes, one of them let to others. */
  const parse: SuffixParser = (host, { allowPrivateDomains }) => {
    const isPrivate = allowPrivateDomains && host.endsWith('.sites.example')
    const suffix = isPrivate ? 2 : host.endsWith('.co.example') ? 2 : 1
    const labels = host.split('.')
    return {
      domain: labels.length > suffix ? labels.slice(-suffix - 1).join('.') : null,
      isPrivate,
      isIp: /^[\d.]+$/.test(host),
    }
  }

  it.each([
    ['shop.quillmere.co.example', { domain: 'quillmere.co.example', shared: false }],
    ['quillmere.sites.example', { domain: 'quillmere.sites.example', shared: true }],
    ['example', undefined],
    ['10.0.0.1', undefined],
  ])('%s', (host, expected) => {
    expect(registrableDomain(host, parse)).toEqual(expected)
  })
})
