/**
 * What `webextension-polyfill` hands through in a browser that has promises of its own, without the 10 kB it needs
 * to find that out. The build puts this in its place, in the worker and in the pages.
 */
declare const browser: typeof chrome | undefined

export default typeof browser === 'undefined' ? chrome : browser
