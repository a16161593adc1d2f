/**
 * The one place where an inbox may stand: this computer, published by whatever tunnel its owner likes. Whoever runs
 * one for a team builds with `LEADLIGHT_INBOX_ORIGIN`, which opens exactly that origin and no other.
 */
export const loopbackInbox = 'http://127.0.0.1:8787'
