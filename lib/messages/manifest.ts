import browser from 'webextension-polyfill'

/** What the running extension declares about itself, as Chrome holds it to. */
export interface OwnManifest {
  readonly permissions: readonly string[]
  readonly pages: readonly string[]
  /** Files that a web page may load, and who may write to us from outside. */
  readonly openFiles: readonly string[]
  readonly openTo: readonly string[]
}

interface Declared {
  permissions?: string[]
  host_permissions?: string[]
  optional_host_permissions?: string[]
  content_scripts?: { matches?: string[] }[]
  web_accessible_resources?: { resources?: string[] }[]
  externally_connectable?: { ids?: string[]; matches?: string[] }
}

export function ownManifest(): OwnManifest {
  const declared = browser.runtime.getManifest() as Declared
  const { ids, matches } = declared.externally_connectable ?? { ids: ['*'] }
  return {
    permissions: declared.permissions ?? [],
    pages: [...new Set((declared.content_scripts ?? []).flatMap((script) => script.matches ?? []))],
    openFiles: (declared.web_accessible_resources ?? []).flatMap(({ resources }) => resources ?? []),
    // Without a word about it every extension may write to us.
    openTo: [...(ids ?? []), ...(matches ?? [])],
  }
}
