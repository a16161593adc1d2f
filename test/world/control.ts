import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { vendorIds } from '../../lib/domain/vendor'
import { fault } from './fault-words'
import type { World } from './world'

type Controlled = Omit<World, 'control' | 'stop'>

const vendorAsked = (name: string | undefined) => vendorIds.find((id) => id === name)
const patch = z.record(z.string(), z.unknown())

/** The same levers as in process, for whoever runs elsewhere. Bound to loopback, on a port of its own. */
function controlApp(world: Controlled): Hono {
  const app = new Hono()
  const done = { ok: true }

  app.get('/ledger', (c) =>
    c.json(world.ledger.calls(vendorAsked(c.req.query('vendor')), c.req.query('route'))),
  )
  app.get('/ledger/summary', (c) => {
    const vendor = vendorAsked(c.req.query('vendor'))
    const { ledger } = world
    return c.json({
      calls: ledger.calls(vendor).length,
      charged: ledger.charged(vendor).length,
      credits: ledger.credits(vendor),
      chargesPerSubject: ledger.chargesPerSubject(vendor),
    })
  })
  app.delete('/ledger', (c) => {
    world.ledger.clear()
    return c.json(done)
  })

  app.get('/faults', (c) => c.json(world.faults.list()))
  app.post('/faults', async (c) => c.json({ id: world.faults.add(fault.parse(await c.req.json())) }))
  app.delete('/faults', (c) => {
    world.faults.clear()
    return c.json(done)
  })

  app.get('/settings', (c) => c.json(world.settings))
  app.post('/settings', async (c) => {
    world.set(patch.parse(await c.req.json()))
    return c.json(world.settings)
  })

  app.get('/state', (c) => c.json(world.state()))
  app.get('/hosts', (c) => c.json({ requests: world.hostsSeen.requests, leaks: world.hostsSeen.leaks() }))
  app.get('/deliveries', (c) => c.json(world.deliveries.all))
  app.post('/reset', (c) => {
    world.reset()
    return c.json(done)
  })

  app.onError((error, c) => c.json({ error: error.message }, 400))
  return app
}

export async function openControl(world: Controlled): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(getRequestListener(controlApp(world).fetch))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the control port is not open')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
