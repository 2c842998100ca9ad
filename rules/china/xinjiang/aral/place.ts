/** Aral, the division-city of the First Division (GB/T 2260). */
export const aral = '659002'
