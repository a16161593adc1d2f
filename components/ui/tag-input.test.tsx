// @vitest-environment happy-dom
import '../../test/setup/component'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { TagInput } from './tag-input'

function Tags({ initial }: { initial: string[] }) {
  const [values, setValues] = useState(initial)
  return (
    <>
      <TagInput label="Tags" values={values} onChange={setValues} />
      <output>{values.join('|')}</output>
    </>
  )
}

const values = () => screen.getByRole('status').textContent

it('takes a word at a comma, at Enter and on leaving', async () => {
  render(<Tags initial={[]} />)
  const field = screen.getByLabelText('Tags')
  await userEvent.type(field, 'one,two{Enter} three ')
  expect(values()).toBe('one|two')
  await userEvent.tab()
  expect(values()).toBe('one|two|three')
})

it('takes several at once, each only once, whatever its case', async () => {
  render(<Tags initial={['CTO']} />)
  await userEvent.click(screen.getByLabelText('Tags'))
  await userEvent.paste('cto; Head of Data, head of data,,')
  expect(values()).toBe('CTO|Head of Data')
})

it('gives the last one back to Backspace only when nothing is typed', async () => {
  render(<Tags initial={['one', 'two']} />)
  const field = screen.getByLabelText('Tags')
  await userEvent.type(field, 'x{Backspace}')
  expect(values()).toBe('one|two')
  await userEvent.type(field, '{Backspace}')
  expect(values()).toBe('one')
})

it('removes any of them by its own button', async () => {
  render(<Tags initial={['one', 'two']} />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove one' }))
  expect(values()).toBe('two')
})

it('asks for words to offer only when somebody is about to type, and offers what is not there yet', async () => {
  const asked: string[] = []
  const suggest = async () => {
    asked.push('asked')
    return ['one', 'three']
  }
  render(<TagInput label="Tags" values={['one']} onChange={() => undefined} suggest={suggest} />)
  expect(asked).toEqual([])
  await userEvent.click(screen.getByLabelText('Tags'))
  await waitFor(() =>
    expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual(
      ['three'],
    ),
  )
  expect(asked).toEqual(['asked'])
})
