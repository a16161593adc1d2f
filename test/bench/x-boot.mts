import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { shippedWith, extensionOf } from './extension-folder'
import { rawChromium } from './raw-chromium'
const prefix = `
const __log=[['start',performance.now()]];
{ const open=IDBFactory.prototype.open; IDBFactory.prototype.open=function(...a){ const t=performance.now(); const r=open.apply(this,a); r.addEventListener('success',()=>__log.push(['opened '+a[0]+' v'+a[1],t,performance.now()])); return r };
 const tx=IDBDatabase.prototype.transaction; IDBDatabase.prototype.transaction=function(s,m,o){ const t=performance.now(); const r=tx.call(this,s,m,o); const e=['tx '+m+' '+[].concat(s).join(','),t]; __log.push(e); r.addEventListener('complete',()=>e.push(performance.now())); return r };
}
chrome.runtime.onMessage.addListener((m,s,r)=>{ if(m?.bench){ __log.push(['bench heard',performance.now()]); r({ok:true,log:__log}); } });
chrome.runtime.onMessage.addListener((m,s,r)=>{ if(m?.log){ r({ok:true,log:__log}); } });
`
const page = { 'bench.html': '<!doctype html><title>bench</title>' }
const ours = shippedWith(page)
const bg = join(ours.folder, 'background.js')
writeFileSync(bg, prefix + readFileSync(bg, 'utf8') + ';__log.push(["top level over",performance.now()]);')
const empty = extensionOf({ background: { service_worker: 'worker.js' } }, { ...page, 'worker.js': 'chrome.runtime.onMessage.addListener((_, __, reply) => { reply({ ok: true, at: performance.now() }) })' })
const c = await rawChromium([ours.folder, empty.folder])
const p = await c.page(`chrome-extension://${ours.id}/bench.html`), q = await c.page(`chrome-extension://${empty.id}/bench.html`)
await c.send('ServiceWorker.enable', {}, p.sessionId)
await wait(1500)
const stop = async () => { await c.send('ServiceWorker.stopAllWorkers', {}, p.sessionId); await wait(400) }
const say = (m: string) => `(async()=>{const t=performance.now();const r=await chrome.runtime.sendMessage(${m});return {ms:performance.now()-t,r}})()`
const rows: Record<string, number[]> = { empty: [], bench: [], poke: [] }
let last: any
for (let i = 0; i < 12; i++) {
  await stop(); rows['empty']!.push((await q.evaluate<any>(say('{}'))).ms)
  await stop(); rows['bench']!.push((await p.evaluate<any>(say('{bench:1}'))).ms)
  await stop(); rows['poke']!.push((await p.evaluate<any>(say("{name:'runner.poke',input:{}}"))).ms)
  await wait(300)
  last = (await p.evaluate<any>(say('{log:1}'))).r.log
  if (i % 4 === 3) console.log(JSON.stringify(last, null, 0).replaceAll('],[', '],\n['))
}
for (const [k, v] of Object.entries(rows)) console.log(k, v.map(x => Math.round(x)).join(' '))
await c.close()
