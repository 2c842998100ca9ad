/** Where the policies can be read, without the language before it. */
export const policyPaths = {
  all: '/policies',
  place: (code: string): string => `/policies/${code}`,
  document: (code: string, id: string): string => `/policies/${code}/documents/${id}`,
  /** `name` is the benefit's id without its place. */
  benefit: (code: string, name: string): string => `/policies/${code}/benefits/${name}`,
} as const
