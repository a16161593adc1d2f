import browser from 'webextension-polyfill'
import type { Runner } from '../../lib/jobs/runner'

export const updateTick = 'update'

interface Contexts {
  getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>
}

const pagesOpen = async (): Promise<boolean> => {
  const open = await (browser.runtime as unknown as Contexts).getContexts({
    contextTypes: ['TAB', 'POPUP', 'SIDE_PANEL'],
  })
  return open.length > 0
}

/** An update ends the worker and closes our pages: it waits while a call is out or somebody is looking. */
export async function updateWhenIdle(runner: Pick<Runner, 'inFlight'>): Promise<void> {
  if (runner.inFlight() > 0 || (await pagesOpen())) {
    await browser.alarms.create(updateTick, { delayInMinutes: 5 })
    return
  }
  browser.runtime.reload()
}
