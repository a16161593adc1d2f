interface ImportMetaEnv {
  /** Set when the extension is built; see `wxt.config.ts`. */
  readonly LEADLIGHT_INBOX_ORIGIN?: string
}
