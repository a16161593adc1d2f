import type { Scene } from '../screen'
import { underWay } from './activity'
import { asking } from './asking'
import { companies } from './company'
import { damaged } from './damaged'
import { german } from './german'
import { known } from './known'
import { peopleLists } from './lists'
import { nobody } from './nobody'
import { options } from './options'
import { overTheCard } from './over-the-card'

export const scenes: readonly Scene[] = [
  nobody,
  known,
  asking,
  companies,
  peopleLists,
  underWay,
  overTheCard,
  options,
  damaged,
  german,
]
