import { isNewerData } from '../newer-data'
import { store } from '../opened'

export const onlyReadable = (): Promise<boolean> => isNewerData(store)
