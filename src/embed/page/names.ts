import type { YuhuiEvents } from '../element'
import { lookNames } from '../protocol'

/** Events of the element, in the order in which they come. */
export const eventNames: readonly (keyof YuhuiEvents)[] = [
  'yuhui-ready',
  'yuhui-step',
  'yuhui-completed',
  'yuhui-theme',
  'yuhui-prefill',
  'yuhui-sent',
  'yuhui-error',
]

/** Attributes of the element, those that are used most first. */
export const attributeNames: readonly string[] = [
  'place',
  'lang',
  'theme',
  'mode',
  'large',
  'accepts',
  ...lookNames,
  'title',
  'height',
  'base',
]
