// The page's side: it asks once, and stays free to scroll while the years are worked out.
const household = {
  residence: '350881',
  mother: { work: 'employee' },
  father: { work: 'employee' },
  children: [{ birthDate: '2023-03-01', hukou: '350881', relation: 'biological', lawful: true }],
}

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
const status = document.querySelector('[role=status]')
worker.onmessage = ({ data: { years, message } }) => {
  status.textContent = message ?? 'Cash of each year, without what hangs on answers.'
  document.querySelector('tbody').append(
    ...(years ?? []).map(({ year, cash }) => {
      const row = document.createElement('tr')
      row.append(...[year, cash.sure.min].map((value) => Object.assign(document.createElement('td'), { textContent: value })))
      return row
    }),
  )
}
worker.onerror = () => (status.textContent = 'The worker could not start: it has to be a module worker.')
worker.postMessage({ household, on: '2025-06-01', from: '2025-01-01', to: '2027-12-31' })
