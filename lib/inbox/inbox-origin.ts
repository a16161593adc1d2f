import { loopbackInbox } from './loopback'

/** Fixed when the extension is built: the manifest and the policy of our pages name the same one and no other. */
export const inboxOrigin: string = import.meta.env.LEADLIGHT_INBOX_ORIGIN ?? loopbackInbox
