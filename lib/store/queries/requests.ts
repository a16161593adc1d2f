import type { Call } from '../../domain/job'
import { store } from '../opened'

/** The log of every request that left, newest first. It names jobs, never people. */
export const requestsPage = async (from: number, size: number): Promise<{ rows: Call[]; total: number }> => ({
  rows: await store.calls.orderBy('sentAt').reverse().offset(from).limit(size).toArray(),
  total: await store.calls.count(),
})

export const allRequests = (): Promise<Call[]> => store.calls.orderBy('sentAt').reverse().toArray()
