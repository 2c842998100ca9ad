/** Shangyu, a district of Shaoxing (GB/T 2260). */
export const shangyu = '330604'
