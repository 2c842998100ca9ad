/** Shaoxing, a prefecture-level city of Zhejiang (GB/T 2260). */
export const shaoxing = '330600'
