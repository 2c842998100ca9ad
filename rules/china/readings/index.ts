export * from './families'
export * from './ties'
export * from './situations'
export * from './special-families'
