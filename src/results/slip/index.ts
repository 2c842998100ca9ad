export { Slip, type SlipProps } from './Slip'
export { SlipPage } from './SlipPage'
