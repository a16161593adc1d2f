export type LogFields = Record<string, string | number | boolean | undefined>
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void

/**
 * One line of JSON for each event. What is written is named by the caller field by field: never a path, a header, a
 * body, or the message of an error, any of which may carry a secret.
 */
export function createLog(write: (line: string) => void, now: () => number): Log {
  return (level, event, fields) => {
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields })}\n`)
  }
}

/** The names of an error and of what caused it, and the code of the engine underneath. */
export function errorFields(error: unknown): LogFields {
  const cause = error instanceof Error ? error.cause : undefined
  const code = [cause, error].flatMap((one) =>
    one instanceof Error && 'code' in one ? [String(one.code)] : [],
  )
  return {
    error: error instanceof Error ? error.name : typeof error,
    cause: cause instanceof Error ? cause.name : undefined,
    code: code[0],
  }
}
