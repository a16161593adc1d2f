import { linkedInSite, type SiteOptions } from '../linkedin/site'
import { startWorld, type World, type WorldOptions } from './world'

/** The vendors and the fictional LinkedIn together: what the tests, the demo and the benchmarks live in. */
export const startDemoWorld = (options: WorldOptions = {}, site: SiteOptions = {}): Promise<World> =>
  startWorld({ ...options, sites: { 'www.linkedin.com': linkedInSite(site), ...options.sites } })
