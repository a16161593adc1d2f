import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { freshProfile } from '../browser/profile'

interface Answer {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

export interface RawChromium {
  send<T>(method: string, params?: object, sessionId?: string): Promise<T>
  /** A tab of its own, or a window; what is evaluated in it is awaited. */
  page(url: string, newWindow?: boolean): Promise<RawPage>
  close(): Promise<void>
}

export interface RawPage {
  readonly targetId: string
  readonly sessionId: string
  evaluate<T>(expression: string): Promise<T>
}

interface RawOptions {
  readonly profile?: string
  /** Where its hosts are; without this there are none. */
  readonly flags?: readonly string[]
}

/**
 * Chromium spoken to without Playwright, which attaches itself to every worker: an attached worker starts under a
 * debugger and never idles out.
 */
export async function rawChromium(
  extensions: readonly string[],
  { profile = freshProfile(), flags = ['--host-resolver-rules=MAP * ~NOTFOUND'] }: RawOptions = {},
): Promise<RawChromium> {
  const chromium = spawn(
    process.env['CHROMIUM_PATH'] ?? 'chromium',
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ...flags,
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 || process.env['CI'] !== undefined ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const [, , , to, from] = chromium.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let ids = 0
  let rest = ''
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part) as Answer
      const asker = id === undefined ? undefined : waiting.get(id)
      if (id === undefined || !asker) continue
      waiting.delete(id)
      if (error) asker.reject(new Error(error.message))
      else asker.resolve(result)
    }
  })
  const send = <T>(method: string, params: object = {}, sessionId?: string): Promise<T> => {
    ids += 1
    const id = ids
    const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }))
    to.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`)
    return answer as Promise<T>
  }
  return {
    send,
    page: async (url, newWindow = false) => {
      const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url, newWindow })
      const attached = { targetId, flatten: true }
      const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', attached)
      const evaluate = async <T>(expression: string) => {
        const asked = { expression, awaitPromise: true, returnByValue: true }
        const { result, exceptionDetails } = await send<{
          result: { value: T }
          exceptionDetails?: { exception?: { description?: string } }
        }>('Runtime.evaluate', asked, sessionId)
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'it threw')
        return result.value
      }
      for (let tries = 0; !(await evaluate(isLoaded).catch(() => false)); tries += 1) {
        if (tries > 500) throw new Error(`${url} does not load`)
        await wait(20)
      }
      return { targetId, sessionId, evaluate }
    },
    close: async () => {
      const gone = new Promise((resolve) => chromium.once('exit', resolve))
      await send('Browser.close')
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

interface Targets {
  readonly targetInfos: readonly { readonly type: string }[]
}

/** Until then the page that is spoken to may be the empty one before it. */
const isLoaded = "location.href !== 'about:blank' && document.readyState === 'complete'"

/** Ends every worker, and waits until there is none. `page` must have said `ServiceWorker.enable`. */
export async function stopWorkers(chromium: RawChromium, { sessionId }: RawPage): Promise<void> {
  await chromium.send('ServiceWorker.stopAllWorkers', {}, sessionId)
  for (let tries = 0; tries < 100; tries += 1) {
    const { targetInfos } = await chromium.send<Targets>('Target.getTargets')
    if (!targetInfos.some(({ type }) => type === 'service_worker')) return
    await wait(20)
  }
  throw new Error('the workers do not stop')
}
