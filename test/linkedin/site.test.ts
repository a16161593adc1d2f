import { describe, expect, it } from 'vitest'
import { people } from '../world/cast'
import { linkedInSite } from './site'
import { tour } from './tour'

const ask = async (path: string, headers: Record<string, string> = {}) =>
  linkedInSite().request(`https://www.linkedin.com${path}`, { headers })

describe('the demo LinkedIn', () => {
  it.each(people.map(({ slug }) => slug))('has a page of %s', async (slug) => {
    const answer = await ask(`/in/${slug}/`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(slug)
  })

  it('has no inline script without this answer’s nonce', async () => {
    const answer = await ask('/in/nora-vance-0a1b2c3d/?listener=1')
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1]
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
    expect(nonce).toBeTruthy()
    expect(scripts.filter((tag) => !tag.includes('application/json'))).toEqual(
      scripts.filter((tag) => tag.includes(`nonce="${nonce}"`)),
    )
    expect(scripts).toHaveLength(3)
  })

  it('is the same for the same seed, and dressed anew for another', async () => {
    const page = async (seed: string) => {
      const answer = await ask(
        `/__demo/page?href=/in/ivo-larkspur/&settings=${encodeURIComponent(`seed=${seed}`)}`,
      )
      return JSON.stringify((await answer.json()).page.body).replaceAll(/00000000-[\w-]+|item--\w+/g, '')
    }
    expect(await page('a')).toBe(await page('a'))
    expect(await page('a')).not.toBe(await page('b'))
  })

  it('takes its settings from a cookie too', async () => {
    const cookie = `demo=${encodeURIComponent('layout=sdui-late')}`
    expect(await (await ask('/in/ivo-larkspur/', { cookie })).text()).toContain('TopCard')
    expect(await (await ask('/in/ivo-larkspur/')).text()).not.toContain('TopCard')
  })

  it('says that there is no such person', async () => {
    expect(await (await ask('/in/nobody-at-all/')).text()).toContain('d_flagship3_404')
  })

  it.each(tour)('%s', async (path, mark) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(mark)
  })

  it('tells who asked', async () => {
    const asked: string[] = []
    const site = linkedInSite({ onRequest: ({ path, origin }) => asked.push(`${origin} ${path}`) })
    await site.request('https://www.linkedin.com/feed/', { headers: { origin: 'chrome-extension://abc' } })
    expect(asked).toEqual(['chrome-extension://abc /feed/'])
  })
})
