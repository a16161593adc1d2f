import { useEffect, useState } from 'react'
import type { Recipe } from '../../lib/domain/recipe'
import { passes } from '../../lib/export/settle-recipe'
import { writerFor } from '../../lib/export/writer'
import { store } from '../../lib/store/opened'
import { Section } from '../ui/section'
import { t } from '../ui/words'
import { readRows } from './read-rows'
import { columnName } from './recipe-words'

const looked = 200
const shown = 3

/** The first people it would write, exactly as it would write them. A workbook is shown as the text of its cells. */
async function previewOf(recipe: Recipe): Promise<string> {
  const ids = await store.people.orderBy('updatedAt').reverse().limit(looked).primaryKeys()
  const rows = await readRows(ids)
  const format = recipe.format === 'xlsx' ? 'tsv' : recipe.format
  const writer = await writerFor({ ...recipe, format, bom: false }, columnName)
  await writer.write(rows.filter(passes(recipe)).slice(0, shown))
  return new Blob(await writer.finish()).text()
}

export function RecipePreview({ recipe }: { recipe: Recipe }) {
  const [text, setText] = useState('')
  useEffect(() => {
    let current = true
    const show = async () => {
      const next = await previewOf(recipe)
      if (current) setText(next)
    }
    const timer = setTimeout(() => void show(), 150)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [recipe])
  return (
    <Section title={t('recipePreview')}>
      <pre className="max-h-40 overflow-auto rounded-md bg-raised p-2 text-xs select-text">{text || ' '}</pre>
    </Section>
  )
}
