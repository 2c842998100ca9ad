/** OWASP's count for PBKDF2 with SHA-256, of 2023: a second or so on an old phone, for whoever guesses as well. */
const rounds = 600_000
const saltBytes = 16
const ivBytes = 12
const tagBytes = 16

/** The least a sealed text can be. */
const leastBytes = saltBytes + ivBytes + tagBytes

/** Browsers lock things only for pages that came over a safe connection. */
export const canSeal = (): boolean => typeof crypto === 'object' && typeof crypto.subtle === 'object'

/** Keyboards write one letter in several ways, and copying brings blanks along. */
export const plainPassphrase = (passphrase: string): string => passphrase.normalize('NFKC').trim()

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(plainPassphrase(passphrase))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const stretched = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(stretched, base, { name: 'AES-GCM', length: 256 }, false, [use])
}

const cipher = (iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(bound),
})

/** Salt, nonce and AES-GCM's text, which only the passphrase opens, and only together with `bound`. */
export async function seal(plain: Uint8Array, passphrase: string, bound: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const key = await keyFrom(passphrase, salt, 'encrypt')
  const locked = new Uint8Array(await crypto.subtle.encrypt(cipher(iv, bound), key, new Uint8Array(plain)))
  const sealed = new Uint8Array(saltBytes + ivBytes + locked.length)
  sealed.set(salt)
  sealed.set(iv, saltBytes)
  sealed.set(locked, saltBytes + ivBytes)
  return sealed
}

/** What was sealed; undefined where the passphrase is another. */
export async function unseal(sealed: Uint8Array, passphrase: string, bound: string): Promise<Uint8Array | undefined> {
  if (sealed.length < leastBytes) return undefined
  const bytes = new Uint8Array(sealed)
  const key = await keyFrom(passphrase, bytes.slice(0, saltBytes), 'decrypt')
  const iv = bytes.slice(saltBytes, saltBytes + ivBytes)
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipher(iv, bound), key, bytes.slice(saltBytes + ivBytes)))
  } catch {
    return undefined
  }
}
