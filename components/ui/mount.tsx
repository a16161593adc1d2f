import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SpendQuestion } from './spend-question'
import { ToastBar } from './toast-bar'
import { t, type Word } from './words'

/** `title`: what the tab is called, where that is more than our name. */
export function mount(page: ReactNode, title?: Word): void {
  document.documentElement.lang = t('languageCode')
  if (title) document.title = t(title)
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      {page}
      <SpendQuestion />
      <ToastBar />
    </StrictMode>,
  )
}
