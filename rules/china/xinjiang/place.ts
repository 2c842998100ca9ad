/** Xinjiang Uygur Autonomous Region (GB/T 2260). */
export const xinjiang = '650000'
