import { screen } from '@testing-library/react'
import { test } from 'vitest'
import { familyWithout, heading, loadWords, open, storeWith, zhangping } from './support'
test('x', async () => {
  await loadWords()
  const a=open('/answers/whole', storeWith(await familyWithout('marriage', 'housing.homesOwned', 'father.work')))
  await heading('全部问题')
  console.log(document.body.textContent)
  a.unmount()
  const b=open('/answers/review', storeWith(await familyWithout('marriage', 'housing.homesOwned', 'father.work')))
  await heading('全部回答')
  console.log(document.body.textContent)
  b.unmount()
  const s = storeWith(await familyWithout('mother.annualTaxableIncome','mother.leaveUsedThisYear'))
  const c=open('/answers', s)
  await heading(/./)
  console.log(document.body.textContent)
})
