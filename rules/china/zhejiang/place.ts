/** Zhejiang province (GB/T 2260). */
export const zhejiang = '330000'
