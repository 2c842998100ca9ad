export { homeOf } from './address'
export { define, tagName } from './element'
export type { YuhuiCalculatorElement, YuhuiEvents } from './yuhui-calculator'
