/** Bytes in, the names that formats write in them out: a character for each. */

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
