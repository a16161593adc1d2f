/** LinkedIn marks each personal field of Sales Navigator with the kind of data it is, for its own screen recordings. */
export const mark = (kind: string): string => `[data-anonymize="${kind}"]`
