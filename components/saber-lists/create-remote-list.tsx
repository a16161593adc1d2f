import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { readLinkedInUrl } from '../../lib/domain/linkedin-url'
import { countryCode } from '../../lib/import/country-code'
import { intentNow } from '../../lib/messages/intent'
import { send } from '../../lib/messages/send'
import { currentSettings } from '../../lib/store/queries/money'
import { showToast } from '../../lib/ui-state/toast-state'
import { catalogue } from '../../lib/vendors/catalogue'
import { priceOf } from '../../lib/vendors/price'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { MoneyButton } from '../ui/money-button'
import { Notice } from '../ui/notice'
import { refusalText } from '../ui/problem-words'
import { TagInput } from '../ui/tag-input'
import { TextField } from '../ui/text-field'
import { t } from '../ui/words'
import { useAsking } from './use-asking'

const vendor = 'saber'
const { name: vendorName } = catalogue[vendor]

const isCompany = (url: string): boolean => {
  const kind = readLinkedInUrl(url)?.kind
  return kind === 'company' || kind === 'account'
}

/** A new list by hand. It costs one live search on somebody's Sales Navigator seat, and says so first. */
export function CreateRemoteList({ onClose }: { onClose: () => void }) {
  const settings = useLiveQuery(currentSettings)
  const [name, setName] = useState('')
  const [companyUrls, setCompanyUrls] = useState<string[]>([])
  const [jobTitles, setJobTitles] = useState<string[]>([])
  const [keywords, setKeywords] = useState('')
  const [countries, setCountries] = useState<string[]>([])
  const [seat, setSeat] = useState('')
  const { busy, refusal, ask } = useAsking()
  useEffect(() => {
    send('vendor.readiness', { vendor }).then(
      ({ salesNavigator }) => setSeat(salesNavigator),
      () => setSeat('unknown'),
    )
  }, [])
  if (!settings) return null
  const price = priceOf(vendor, 'list', settings)
  const wrongUrl = companyUrls.find((url) => !isCompany(url))
  const wrongCountry = countries.find((country) => !countryCode(country))
  const missing =
    name.trim() === '' || companyUrls.length === 0
      ? t('remoteListNeedsCompany')
      : jobTitles.length === 0 && keywords.trim() === '' && countries.length === 0
        ? t('remoteListNeedsFilter')
        : ''
  const ready = !missing && wrongUrl === undefined && wrongCountry === undefined
  const create = async () => {
    const intent = intentNow(price.credits, 1)
    const wish = {
      vendor,
      name: name.trim(),
      companyUrls,
      jobTitles,
      countries: countries.flatMap((country) => countryCode(country) ?? []),
      ...(keywords.trim() ? { keywords: keywords.trim() } : {}),
    } as const
    if (await ask(() => send('remote-list.create', { intent, wish }))) {
      showToast(t('remoteListAsked', vendorName), 5)
      onClose()
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('remoteListNew', vendorName)}
      actions={
        <>
          <MoneyButton
            weight="primary"
            label={t('createList')}
            price={price}
            disabled={!ready || busy}
            onClick={() => void create()}
          />
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <div className="space-y-3">
        <p className="text-soft">{t('remoteListExplained', vendorName)}</p>
        {seat === 'not-connected' && <Notice tone="warn">{t('remoteListNoSeat', vendorName)}</Notice>}
        <TextField
          label={t('listName')}
          value={name}
          maxLength={150}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TagInput
          label={t('remoteListCompanies')}
          values={companyUrls}
          onChange={setCompanyUrls}
          placeholder="linkedin.com/company/…"
          maxLength={200}
        />
        {wrongUrl !== undefined && (
          <p role="alert" className="text-sm text-bad">
            {t('remoteListWrongUrl', wrongUrl)}
          </p>
        )}
        <TagInput
          label={t('remoteListTitles')}
          values={jobTitles}
          onChange={setJobTitles}
          placeholder="Vice President"
        />
        <TextField
          label={t('remoteListKeywords')}
          value={keywords}
          maxLength={500}
          onChange={(event) => setKeywords(event.currentTarget.value)}
        />
        <TagInput
          label={t('remoteListCountries')}
          values={countries}
          onChange={setCountries}
          placeholder={t('remoteListCountriesHint')}
        />
        {wrongCountry !== undefined && (
          <p role="alert" className="text-sm text-bad">
            {t('remoteListWrongCountry', wrongCountry)}
          </p>
        )}
        {missing && <p className="text-sm text-soft">{missing}</p>}
        {refusal && <Notice tone="bad">{refusalText(refusal, vendor)}</Notice>}
      </div>
    </Dialog>
  )
}
