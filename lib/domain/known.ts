import { defined } from './defined'

type Loose<T> = { [K in keyof T]: T extends Record<K, T[K]> ? T[K] : T[K] | undefined }

/** Leaves out what is not known, checked against the type that is to come out. */
export const known = <T extends object>(fields: Loose<T>): T => defined(fields) as T
