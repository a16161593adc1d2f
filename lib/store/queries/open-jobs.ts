import { openStates } from '../../domain/job'
import { store } from '../opened'

/** How many questions are under way, wait, or wait for the user's word. */
export const openJobs = (): Promise<number> =>
  store.jobs
    .where('state')
    .anyOf([...openStates])
    .count()
