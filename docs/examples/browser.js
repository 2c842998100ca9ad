// In a browser without a bundler: the library's folder stands beside this file as yuhui/. Only the places of this family
// are fetched.
import { evaluate, loadPlaces, loadTexts } from './yuhui/index.js'

const household = {
  residence: '350881',
  mother: { work: 'employee', housingFund: { place: '350881' } },
  father: null,
  children: [{ birthDate: '2014-03-01' }, { birthDate: '2023-03-01', hukou: '350881', relation: 'biological', lawful: true }],
  housing: { homesOwned: 0, rents: true, monthlyRent: 700 },
}

async function show() {
  const [rules, texts] = await Promise.all([loadPlaces(household), loadTexts('en', household)])
  const fits = evaluate({ rules, household, on: '2025-06-01' }).filter(({ status }) => status === 'eligible')

  document.querySelector('ul').append(
    ...fits.map(({ benefit, subject }) => {
      const item = document.createElement('li')
      item.dataset.benefit = benefit
      item.textContent = `${texts.benefit(benefit).name} (${subject})`
      return item
    }),
  )
  document.querySelector('[role=status]').textContent = `${fits.length} look as if they fit on 1 June 2025.`
}

void show()
