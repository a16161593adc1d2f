/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has one origin, its own */
// Stands before the worker's own code, in the copy under test only: stops it right after a named commit, moves its
// clock, and speaks Chrome's part where Chrome cannot be made to.
{
  const channel = new BroadcastChannel('faults')
  const { runtime } = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome
  const own = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete')
  const now = Date.now.bind(Date)
  let commits = Number.POSITIVE_INFINITY
  // A clock may have been set while no worker lived.
  let shift = runtime.getManifest().leadlight_test?.shift ?? 0
  let onUpdate

  const isJournal = (tx) => tx.mode === 'readwrite' && tx.objectStoreNames.contains('jobs')
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    ...own,
    set(listener) {
      own.set.call(this, (event) => {
        if (isJournal(this)) commits -= 1
        // Committed, and nobody is told: whatever would have followed never happens.
        if (isJournal(this) && commits === 0) channel.postMessage({ held: true })
        else listener?.call(this, event)
      })
    },
  })
  Date.now = () => now() + shift
  const listen = runtime.onUpdateAvailable.addListener.bind(runtime.onUpdateAvailable)
  runtime.onUpdateAvailable.addListener = (listener) => {
    onUpdate = listener
    listen(listener)
  }
  channel.addEventListener('message', ({ data }) => {
    if (data.hold !== undefined) commits = data.hold
    if (data.shift !== undefined) shift = data.shift
    if (data.update) onUpdate?.({ version: '9.9.9' })
    if (data.nonce) channel.postMessage({ armed: data.nonce })
  })
}
