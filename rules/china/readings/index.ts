export * from './families'
export * from './ties'
export * from './situations'
