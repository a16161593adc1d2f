/**
 * Node's fetch with the world's hosts in place of the internet's: every request goes, in clear HTTP/1.1, to the side
 * door, which reads the true host from a header. Hosts the world does not know are refused there, never looked up.
 */
export function worldFetch(sidePort: number): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init)
    const url = new URL(asked.url)
    const headers = new Headers(asked.headers)
    headers.set('x-world-host', url.host)
    return fetch(`http://127.0.0.1:${sidePort}${url.pathname}${url.search}`, {
      method: asked.method,
      headers,
      redirect: asked.redirect,
      signal: asked.signal,
      ...(asked.body ? { body: asked.body, duplex: 'half' } : {}),
    })
  }
}
