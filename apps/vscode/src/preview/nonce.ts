/** A nonce for one page: 128 random bits from the platform's cryptographic source, as base64. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes));
}
