import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { extensionOf, shippedWith } from './extension-folder'
import { besidePeer } from './line'
import { type RawPage, rawChromium, stopWorkers } from './raw-chromium'
import { report } from './report'
import { takeTurns } from './take-turns'

const page = { 'bench.html': '<!doctype html><title>bench</title>' }
const answer = 'chrome.runtime.onMessage.addListener((_, __, reply) => { reply({ ok: true }) })'
/** The least that anything with data can do: open, read one row, answer. */
const answerFromData = `
  const opened = new Promise((done) => {
    const request = indexedDB.open('control', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('notes')
    request.onsuccess = () => done(request.result)
  })
  const row = opened.then((base) => new Promise((done) => {
    const request = base.transaction('notes').objectStore('notes').get('epoch')
    request.onsuccess = () => done(request.result)
  }))
  chrome.runtime.onMessage.addListener((_, __, reply) => { row.then(() => reply({ ok: true })); return true })`
const worker = { background: { service_worker: 'worker.js' } }
const controls = {
  ours: shippedWith(page),
  empty: extensionOf(worker, { ...page, 'worker.js': answer }),
  'with data': extensionOf(worker, { ...page, 'worker.js': answerFromData }),
}
type Name = keyof typeof controls

const chromium = await rawChromium(Object.values(controls).map(({ folder }) => folder))
try {
  const pages = Object.fromEntries(
    await Promise.all(
      Object.entries(controls).map(
        async ([name, { id }]) => [name, await chromium.page(`chrome-extension://${id}/bench.html`)] as const,
      ),
    ),
  ) as Record<Name, RawPage>
  await chromium.send('ServiceWorker.enable', {}, pages.empty.sessionId)
  const say = `(async () => {
    const since = performance.now()
    const reply = await chrome.runtime.sendMessage({ name: 'runner.poke', input: {} })
    if (!reply?.ok) throw new Error('refused: ' + JSON.stringify(reply))
    return performance.now() - since
  })()`
  const cold = (name: Name) => async () => {
    await stopWorkers(chromium, pages.empty)
    // What a worker leaves behind when it ends is over by then.
    await wait(150)
    return pages[name].evaluate<number>(say)
  }
  await wait(1500)
  const samples = await takeTurns(
    25,
    { ours: cold('ours'), empty: cold('empty'), 'with data': cold('with data') },
    2,
  )
  const what = (name: string) => ({ name, unit: 'ms' })
  report('cold-start', [
    besidePeer(what('message to a stopped worker until its answer'), samples.ours, {
      name: 'a worker that does nothing',
      samples: samples.empty,
    }),
    besidePeer(what('the same beside a worker that has data'), samples.ours, {
      name: 'a worker that reads one row',
      samples: samples['with data'],
    }),
  ])
} finally {
  await chromium.close()
  for (const { folder } of Object.values(controls)) rmSync(folder, { recursive: true, force: true })
}
