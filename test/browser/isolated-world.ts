import type { Page } from '@playwright/test'

/** Runs code where our content script runs: with its rights, which are those of whoever took over its renderer. */
export async function inContentScript<T>(page: Page, code: string): Promise<T> {
  const devtools = await page.context().newCDPSession(page)
  const ours: number[] = []
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string }
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) ours.push(context.id)
  })
  await devtools.send('Runtime.enable')
  for (let tries = 0; tries < 50 && ours.length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
  const contextId = ours[0]
  if (contextId === undefined) throw new Error('no content script runs in this page')
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression: `(async () => { ${code} })()`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })
  await devtools.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}
