import { Upload } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { TextArea } from '../ui/text-area'
import { t } from '../ui/words'

interface Props {
  readonly problem: boolean
  readonly onFile: (file: Blob, name: string) => void
}

/** A file, dropped or picked; or a few lines from anywhere, pasted. */
export function ChooseFile({ problem, onFile }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const [pasted, setPasted] = useState('')
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file, file.name)
  }
  return (
    <div className="space-y-3">
      <p className="text-soft">{t('importIntro')}</p>
      {problem && <Notice tone="bad">{t('importUnreadable')}</Notice>}
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex cursor-pointer flex-col items-center gap-1 rounded-md border border-dashed px-3 py-5 text-center has-focus-visible:outline-2 has-focus-visible:outline-accent ${over ? 'border-accent bg-tint' : 'border-edge'}`}
      >
        <Upload size={16} aria-hidden="true" className="text-soft" />
        <span className="font-medium text-accent">{t('importChoose')}</span>
        <span className="text-sm text-soft">{t('importDrop')}</span>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) onFile(file, file.name)
          }}
          className="sr-only"
        />
      </label>
      <TextArea
        label={t('importPaste')}
        placeholder="https://www.linkedin.com/in/…"
        rows={3}
        spellCheck={false}
        value={pasted}
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      {pasted.trim() && (
        <Button weight="primary" onClick={() => onFile(new Blob([pasted]), t('importPastedName'))}>
          {t('importContinue')}
        </Button>
      )}
    </div>
  )
}
