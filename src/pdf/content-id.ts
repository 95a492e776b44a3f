/** A document in, the hash that names it out. */

/** SHA-256 in hex: the same page, the same identifier (ISO 32000-1, 14.4). */
export async function contentId(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
