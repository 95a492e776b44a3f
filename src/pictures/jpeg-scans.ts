/** Bytes of a JPEG in, in how many passes its picture is stored out: each goes over the whole, and a few bytes can ask for thousands. */

const MARKER = 0xff;
/** Start of scan. */
const SCAN = 0xda;

/** Counts too many where other data hold the two bytes, which they do once in 65,000. */
export function scansIn(bytes: Uint8Array): number {
  let scans = 0;
  for (let at = bytes.indexOf(MARKER); at !== -1; at = bytes.indexOf(MARKER, at + 1))
    if (bytes[at + 1] === SCAN) scans += 1;
  return scans;
}
