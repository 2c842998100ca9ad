// The worker's side: a module worker (Chrome 80, Safari 15, Firefox 114), since the places are fetched by import().
import { loadPlaces, timeline } from './yuhui/index.js'

self.onmessage = async ({ data: { household, on, from, to } }) => {
  try {
    const rules = await loadPlaces(household)
    const { years } = timeline({ rules, household, on }, { from, to })
    self.postMessage({ years })
  } catch (error) {
    self.postMessage({ message: error.message })
  }
}
