/** Nothing in; the decoder, or a finding where the machine lacks its own part of it, out. */
import { finding, type Outcome } from '../diagnostic.ts';
import { type Decoder, openDecoder } from './decoder.ts';

export async function readyDecoder(): Promise<Outcome<Decoder>> {
  try {
    return { value: await openDecoder(), findings: [] };
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    const help = 'install the package again on this machine, with its optional dependencies';
    const message = `pictures cannot be decoded on this machine: ${reason}`;
    return { value: null, findings: [finding('no-picture-decoder', 'error', message, { help })] };
  }
}
