import { type ImportField, importFields, type Mapping, saysWho } from '../../lib/import/import-fields'
import { Checkbox } from '../ui/checkbox'
import { Notice } from '../ui/notice'
import { Select } from '../ui/select'
import { t } from '../ui/words'
import { encodingName, fieldName, separatorName } from './import-words'
import { bodyOf, headingOf, type OpenedFile, withHeading, withShape } from './open-file'

const ignored = 'ignored'

/** A field stands for one column: where it is chosen again, it moves. */
const mapped = (mapping: Mapping, at: number, field: ImportField | undefined): Mapping =>
  mapping.map((one, i) => (i === at ? field : one === field ? undefined : one))

interface Props {
  readonly opened: OpenedFile
  readonly onChange: (opened: OpenedFile) => void
}

/** Which column is what, with the first rows to see it by. */
export function MapColumns({ opened, onChange }: Props) {
  const { mapping, shape } = opened
  const heading = headingOf(opened)
  const rows = bodyOf(opened).slice(0, 3)
  const options = [
    { value: ignored, label: t('importIgnore') },
    ...importFields.map((field) => ({ value: field as string, label: fieldName(field) })),
  ]
  const separators = [...new Set([',', ';', '\t', '|', shape.delimiter])]
  return (
    <div className="space-y-3">
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('importSeparator')}
          value={shape.delimiter}
          options={separators.map((one) => ({ value: one, label: separatorName(one) }))}
          onChange={(delimiter) => void withShape(opened, { ...shape, delimiter }).then(onChange)}
        />
        <Select
          label={t('importEncoding')}
          value={shape.encoding}
          options={(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const).map((one) => ({
            value: one,
            label: encodingName(one),
          }))}
          onChange={(encoding) => void withShape(opened, { ...shape, encoding }).then(onChange)}
        />
      </div>
      <Checkbox
        checked={opened.hasHeading}
        onChange={(hasHeading) => onChange(withHeading(opened, hasHeading))}
      >
        {t('importHeading')}
      </Checkbox>
      <ul className="border-b border-line">
        {mapping.map((field, at) => {
          const name = heading?.[at]?.trim() || t('importColumn', at + 1)
          const samples = rows.map((row) => row[at]?.trim()).filter(Boolean)
          return (
            // A column has no name of its own but its place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="flex items-start gap-2 border-t border-line py-2">
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium" title={name}>
                  {name}
                </p>
                <p className="truncate text-sm text-soft">{samples.join(' · ') || t('importNoSample')}</p>
              </div>
              <div className="w-36 shrink-0">
                <Select
                  label={t('importFieldOf', name)}
                  hideLabel
                  value={field ?? ignored}
                  options={options}
                  onChange={(value) =>
                    onChange({
                      ...opened,
                      mapping: mapped(
                        mapping,
                        at,
                        importFields.find((one) => one === value),
                      ),
                    })
                  }
                />
              </div>
            </li>
          )
        })}
      </ul>
      {!saysWho(mapping) && <Notice tone="warn">{t('importNeedsWho')}</Notice>}
    </div>
  )
}
