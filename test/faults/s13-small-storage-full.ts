import type { FaultClass } from './fault-class'
import { judge } from './oracle'

const megabyte = 'x'.repeat(1_000_000)

export const smallStorageFull: FaultClass = {
  id: 'S13',
  what: 'storage.session filled to its quota and 12 MB in storage.local: a find still works or says why not',
  runs: { quick: 2, full: 4 },
  seconds: { quick: 15, full: 30 },
  async play(stage, run) {
    await stage.prefer('leadsonar')
    const area: 'session' | 'local' = run % 2 === 0 ? 'session' : 'local'
    const full = await stage.page.evaluate(
      async ([name, text]) => {
        for (let i = 0; i < 12; i += 1)
          try {
            await chrome.storage[name].set({ [`filler-${i}`]: text })
          } catch {
            return true
          }
        return false
      },
      [area, megabyte] as [typeof area, string],
    )
    const people = await stage.meet(1)
    const [one] = people
    const reply = one && (await stage.find(one))
    const result = await judge(stage, people)
    await stage.page.evaluate(
      (name: 'session' | 'local') =>
        chrome.storage[name].remove(Array.from({ length: 12 }, (_, i) => `filler-${i}`)),
      area,
    )
    const broken = [
      ...(area === 'session' && !full ? ['storage.session took 12 MB'] : []),
      ...(reply?.ok || reply?.refusal?.code === 'disk-full' ? [] : [`answered ${reply?.refusal?.code}`]),
    ]
    return { ...result, broken }
  },
}
