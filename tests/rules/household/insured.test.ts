import { describe, expect, it } from 'vitest'
import { prepare } from '../../../rules/household'

const insuredIn = (mother: object) => prepare({ residence: '330604', mother }).mother?.insuredIn

describe('where somebody is insured', () => {
  it('is taken to be where the family lives until somebody says otherwise', () => {
    expect(insuredIn({})).toBe('330604')
    expect(insuredIn({ medicalInsurance: 'resident' })).toBe('330604')
    expect(insuredIn({ medicalInsurance: 'resident', insuredIn: '330602' })).toBe('330602')
  })

  it('is nowhere for somebody without insurance', () => {
    expect(insuredIn({ medicalInsurance: 'none' })).toBeNull()
  })
})
