/** Zhangping, a county-level city of Longyan (GB/T 2260). */
export const zhangping = '350881'
