import { createRoot } from 'react-dom/client'

/** What many extensions do: a panel of their own in the page, with a React of its own, on every load. */
function Panel() {
  const rows = Array.from({ length: 22 }, (_, i) => `Row ${i + 1}`)
  return (
    <aside>
      <h2>Contacts</h2>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            {row} <button type="button">Find</button>
          </li>
        ))}
      </ul>
    </aside>
  )
}

const host = document.createElement('div')
document.body.append(host)
createRoot(host.attachShadow({ mode: 'open' })).render(<Panel />)
