import type { VendorId } from '../../domain/vendor'

/** Where a vendor is reached and how its key is shown. `origin` is the catalogue's: a key goes nowhere else. */
export interface Door {
  readonly vendor: VendorId
  readonly origin: string
  /** Answers somehow without a key, and without a redirect: a followed or a hidden one shows no protocol. */
  readonly probePath: string
  authorise(key: string): Readonly<Record<string, string>>
}

export interface VendorCall {
  readonly door: Door
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** From the origin on, dynamic parts already encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: object
  readonly paid: boolean
  readonly deadlineMs: number
  /** `empty-or-json`: the vendor may answer a success with nothing. `anything`: the body is a bonus. */
  readonly expects?: 'json' | 'empty-or-json' | 'anything'
}

export interface VendorAnswer {
  readonly status: number
  /** `undefined` only where the call expects that nothing may come. */
  readonly json: unknown
  /** The body as it came, without the key should the vendor have echoed it. */
  readonly text: string
}
