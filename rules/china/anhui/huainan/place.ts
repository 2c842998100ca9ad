/** Huainan, a prefecture-level city of Anhui (GB/T 2260). */
export const huainan = '340400'
