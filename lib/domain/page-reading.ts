import { PageReport } from './page-report'

/** What travels from the content script; `page-report` is what the worker makes of it. */
export const PageReading = PageReport
