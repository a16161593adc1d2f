// @vitest-environment happy-dom
import '../../test/setup/component'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ConfirmDialog } from './confirm-dialog'

function Asked({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Forget
      </button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title="Forget Nora Vance?"
        action="Forget her"
        danger
        onConfirm={onConfirm}
      >
        This cannot be undone.
      </ConfirmDialog>
    </>
  )
}

it('confirms by its own verb, and closes', async () => {
  const onConfirm = vi.fn<() => void>()
  render(<Asked onConfirm={onConfirm} />)
  await userEvent.click(screen.getByRole('button', { name: 'Forget' }))
  const dialog = await screen.findByRole('alertdialog', { name: 'Forget Nora Vance?' })
  expect(dialog.textContent).toContain('This cannot be undone.')
  await userEvent.click(screen.getByRole('button', { name: 'Forget her' }))
  expect(onConfirm).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['Cancel', () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
  ['Close', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
])('does nothing on %s', async (_, leave) => {
  const onConfirm = vi.fn<() => void>()
  render(<Asked onConfirm={onConfirm} />)
  await userEvent.click(screen.getByRole('button', { name: 'Forget' }))
  await screen.findByRole('alertdialog')
  await leave()
  expect(screen.queryByRole('alertdialog')).toBeNull()
  expect(onConfirm).not.toHaveBeenCalled()
})
