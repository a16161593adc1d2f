/** `full`: the engine has no room. `unavailable`: it did not answer, or refused. Either way nothing was promised. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly reason: 'full' | 'unavailable'

  constructor(reason: 'full' | 'unavailable', cause: unknown) {
    super(`store ${reason}`, { cause })
    this.reason = reason
  }
}

export async function asStoreFailure<T>(
  isFull: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  return work().catch((error: unknown) => {
    throw new StoreFailure(isFull(error) ? 'full' : 'unavailable', error)
  })
}

export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
