import type { ComponentType } from 'react'
import { RecipesSection } from '../export/recipes-section'
import { ShortcutKeys } from '../panel/shortcut-keys'
import { PersonasSection } from '../personas/personas-section'
import { SecuritySection } from '../security/security-section'
import type { Word } from '../ui/words'
import { AppearanceSection } from './appearance-section'
import { AskingSection } from './asking-section'
import { BackupSection } from './backup-section'
import { DoNotContactSection } from './do-not-contact-section'
import { InboxSection } from './inbox-section'
import { KeysSection } from './keys-section'
import { LockSection } from './lock-section'
import { MoneySection } from './money-section'
import { RetentionSection } from './retention-section'
import { WipeSection } from './wipe-section'

export interface SettingsSection {
  /** Its place in the address: `options.html#keys`. */
  readonly id: string
  readonly title: Word
  /** What a search in the settings finds it by, besides its title; the last one is other words for the same. */
  readonly about: readonly Word[]
  readonly View: ComponentType
}

/** The settings, in the order they are shown. A section is one component and one line here. */
export const sections: readonly SettingsSection[] = [
  { id: 'keys', title: 'keysTitle', about: ['keysIntro', 'keyWhere', 'findKeys'], View: KeysSection },
  {
    id: 'lock',
    title: 'lockTitle',
    about: ['lockIntro', 'lockAfter', 'passphrase', 'findLock'],
    View: LockSection,
  },
  {
    id: 'asking',
    title: 'askingTitle',
    about: ['emailOrder', 'phoneOrder', 'stopAtLabel', 'cheapestFirst', 'freshDays', 'findAsking'],
    View: AskingSection,
  },
  {
    id: 'money',
    title: 'moneyTitle',
    about: ['capPerDay', 'capPerMonth', 'capPerVendor', 'askAbove', 'ownPrices', 'findMoney'],
    View: MoneySection,
  },
  { id: 'inbox', title: 'inboxTitle', about: ['inboxIntro', 'inboxToken', 'findInbox'], View: InboxSection },
  {
    id: 'personas',
    title: 'personasTitle',
    about: ['personasIntro', 'sourceTitles', 'findPersonas'],
    View: PersonasSection,
  },
  {
    id: 'security',
    title: 'securityTitle',
    about: ['checkFiles', 'checkTraces', 'permissionsHeading', 'requestsHeading', 'findSecurity'],
    View: SecuritySection,
  },
  {
    id: 'recipes',
    title: 'recipesTitle',
    about: ['recipesIntro', 'recipeColumns', 'recipeFormat', 'exportReceipts', 'findRecipes'],
    View: RecipesSection,
  },
  {
    id: 'appearance',
    title: 'appearanceTitle',
    about: ['themeLabel', 'languageLabel', 'findAppearance'],
    View: AppearanceSection,
  },
  {
    id: 'shortcuts',
    title: 'shortcuts',
    about: ['keysInPanel', 'keysEverywhere', 'keysChange', 'findShortcuts'],
    View: ShortcutKeys,
  },
  {
    id: 'retention',
    title: 'retentionTitle',
    about: ['retentionIntro', 'keepPeople', 'keepListed', 'keepRaw', 'keepSeen', 'findRetention'],
    View: RetentionSection,
  },
  {
    id: 'do-not-contact',
    title: 'dncTitle',
    about: ['dncIntro', 'dncLabel', 'dncImport', 'dncExport', 'findDoNotContact'],
    View: DoNotContactSection,
  },
  {
    id: 'backup',
    title: 'backupTitle',
    about: ['backupIntro', 'backupSave', 'backupWithKeys', 'restoreTitle', 'findBackup'],
    View: BackupSection,
  },
  { id: 'wipe', title: 'wipeSection', about: ['wipeIntro', 'wipeWhat', 'findWipe'], View: WipeSection },
]
