/** Anhui province (GB/T 2260). */
export const anhui = '340000'
