/** Tianjia'an, a district of Huainan (GB/T 2260). */
export const tianjiaan = '340403'
