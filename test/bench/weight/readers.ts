import { readMemberPage } from '../../../lib/linkedin/read-member-page'
import { readSeatPage } from '../../../lib/linkedin/read-seat-page'

/** Bundled and run inside the page. */
const read = (wantsRows: boolean) =>
  (/^\/(sales|talent|recruiter|hire)\//.test(location.pathname) ? readSeatPage : readMemberPage)(
    document,
    location.href,
    wantsRows,
  )

/** The least that looks at everything once. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  let nodes = 0
  while (walker.nextNode()) nodes += 1
  return nodes
}

const loops = 100

/** Milliseconds for one of them, from a hundred in a row: a clock of pages is too coarse for one. */
function timed(work: () => unknown): number {
  const since = performance.now()
  for (let i = 0; i < loops; i += 1) work()
  return (performance.now() - since) / loops
}

Object.assign(globalThis, {
  readers: {
    state: () => read(true).state,
    nodes: walk,
    timeReading: () => timed(() => read(false)),
    timeRows: () => timed(() => read(true)),
    timeWalk: () => timed(walk),
    /** Each time with the layout out of date: whoever asks for a size makes the browser lay everything out again. */
    readDirty(times: number) {
      for (let i = 0; i < times; i += 1) {
        document.body.style.paddingTop = `${i % 2}px`
        read(true)
      }
    },
  },
})
