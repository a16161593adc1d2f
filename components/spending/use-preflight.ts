import { useLiveQuery } from 'dexie-react-hooks'
import { useCallback, useEffect, useState } from 'react'
import type { FindField } from '../../lib/domain/finding'
import { inPieces, joinPreflights } from '../../lib/domain/join-preflights'
import type { Preflight } from '../../lib/domain/offer'
import { type Refusal, refusalOf } from '../../lib/domain/refusal'
import { send } from '../../lib/messages/send'
import { keyNotes } from '../../lib/store/queries/keys'
import { currentSettings } from '../../lib/store/queries/money'

export interface Questions {
  readonly personIds: readonly string[]
  readonly fields: readonly FindField[]
  /** Ask also where there is a fresh answer. */
  readonly again: boolean
  /** By way of the inbox, even while Chrome is closed. */
  readonly later: boolean
}

/** One look for each message that the request will need. */
export interface Looked {
  readonly pieces: readonly { readonly personIds: readonly string[]; readonly look: Preflight }[]
  readonly whole: Preflight
}

async function lookAtAll({ personIds, fields, again, later }: Questions): Promise<Looked | undefined> {
  const pieces = []
  for (const piece of inPieces(personIds)) {
    const look = await send('bulk.preflight', { personIds: piece, fields: [...fields], again, later })
    pieces.push({ personIds: piece, look })
  }
  const whole = joinPreflights(pieces.map(({ look }) => look))
  return whole && { pieces, whole }
}

/** What asking would mean right now; looked at again when a key or a setting changes, or when told to. */
export function usePreflight(questions: Questions) {
  const [looked, setLooked] = useState<{ at: string; what: Looked | undefined }>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [turn, setTurn] = useState(0)
  const settings = useLiveQuery(currentSettings)
  const keys = useLiveQuery(keyNotes)
  const asked = JSON.stringify(questions)
  const change = JSON.stringify([settings, keys, turn])
  useEffect(() => {
    let current = true
    lookAtAll(JSON.parse(asked) as Questions).then(
      (fresh) => {
        if (!current) return
        setLooked({ at: asked, what: fresh })
        setRefusal(undefined)
      },
      (error: unknown) => {
        if (!current) return
        // What was seen before the refusal may no longer be asked for.
        setLooked(undefined)
        setRefusal(refusalOf(error))
      },
    )
    return () => {
      current = false
    }
    // `change` is not read here: it is what makes the answer stale.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies, react/exhaustive-deps
  }, [asked, change])
  const again = useCallback(() => setTurn((n) => n + 1), [])
  /** Stale: an answer to other questions than those that would be asked now. */
  return { looked: looked?.what, stale: looked?.at !== asked, refusal, again }
}
