import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SpendQuestion } from './spend-question'
import { ToastBar } from './toast-bar'

export function mount(page: ReactNode): void {
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
