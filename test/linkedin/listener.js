/* The most suspicious page there could be: it listens to everything from its first moment on, and keeps what it heard
   that it did not do itself in `window.heardByThePage`. An extension that works as it should leaves it empty. */
;(() => {
  const heard = { messages: [], events: [], mutations: [], requests: [], extensionText: [] }
  const names = JSON.parse(document.currentScript.dataset.events)

  window.addEventListener('message', (event) =>
    heard.messages.push(String(JSON.stringify(event.data)).slice(0, 500)),
  )
  for (const name of names) {
    for (const target of [window, document]) target.addEventListener(name, () => heard.events.push(name))
  }
  const dispatch = EventTarget.prototype.dispatchEvent
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.events.push(event.type)
    return dispatch.call(this, event)
  }

  const described = ({ type, target, attributeName }) =>
    `${type} ${target.nodeName} ${attributeName ?? ''}`.trim()
  const observer = new MutationObserver((records) => heard.mutations.push(...records.map(described)))
  const watched = { subtree: true, childList: true, attributes: true, characterData: true }
  document.addEventListener('DOMContentLoaded', () => observer.observe(document, watched))
  /** What the page does itself is not heard. */
  const ownChange = (change) => {
    heard.mutations.push(...observer.takeRecords().map(described))
    change()
    observer.takeRecords()
  }

  const ownFetch = window.fetch.bind(window)
  window.fetch = (...given) => {
    heard.requests.push(String(given[0]))
    return ownFetch(...given)
  }
  const open = XMLHttpRequest.prototype.open
  XMLHttpRequest.prototype.open = function (...given) {
    heard.requests.push(String(given[1]))
    return open.apply(this, given)
  }

  const scan = () => {
    const found = []
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.nodeType === 3 ? [node.data] : Array.from(node.attributes, ({ value }) => value)
      if (words.some((word) => /chrome-extension:\/\//.test(word))) found.push(node.nodeName)
    }
    return found
  }
  Object.defineProperty(heard, 'extensionText', { get: scan, enumerable: true })
  Object.assign(window, { heardByThePage: heard, ownChange, ownFetch })
})()
