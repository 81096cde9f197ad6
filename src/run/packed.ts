/**
 * Copies of some bytes, one behind the other in one piece of memory, which can
 * be handed to another thread as a whole instead of being copied once more.
 */
export function inOnePiece(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer>[] {
  const memory = new ArrayBuffer(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  return parts.map((part) => {
    const copy = new Uint8Array(memory, at, part.length);
    copy.set(part);
    at += part.length;
    return copy;
  });
}
