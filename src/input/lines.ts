import type { Bytes } from './bytes.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** A line of bytes without its end, or null if it is longer than it may be. Lines count from 1. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * Cuts bytes into lines and holds no more than one line at a time. A line
 * longer than `limit` bytes is read over and not kept.
 */
export async function* splitLines(chunks: Bytes, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = (last: Uint8Array): ByteLine => {
    const length = size + last.length;
    const whole = length > limit ? null : parts.length === 0 ? last : Buffer.concat([...parts, last], length);
    parts = [];
    size = 0;
    number += 1;
    return { number: number - 1, bytes: whole === null ? null : withoutReturn(whole) };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (;;) {
      const feed = chunk.indexOf(LINE_FEED, start);
      if (feed < 0) break;
      yield line(chunk.subarray(start, feed));
      start = feed + 1;
    }
    const rest = chunk.subarray(start);
    size += rest.length;
    if (size > limit) parts = [];
    else if (rest.length > 0) parts.push(rest);
  }
  // What follows the last line end is a line only if there is something.
  if (size > 0) yield line(new Uint8Array());
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
