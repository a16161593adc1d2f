/** The same framework on the same server, doing nothing: what the inbox's own work is measured against. */
import { Hono } from 'hono'
import { listen } from '../http/listen'
import type { InboxEnv } from '../http/parts'

const app = new Hono<InboxEnv>()
app.post('/w/:secret', async (c) => {
  await c.req.arrayBuffer()
  return c.json({ received: true })
})
const { port } = await listen(app, { host: '127.0.0.1', port: 0, headersMs: 10_000, requestMs: 30_000 })
console.log(`port ${port}`)
