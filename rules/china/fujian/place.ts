/** Fujian province (GB/T 2260). */
export const fujian = '350000'
