// What a portal loads. The build makes one file of it: embed/yuhui-calculator-<version>.js.
import { homeOf } from './address'
import { define } from './element'

define(homeOf(document.currentScript))
