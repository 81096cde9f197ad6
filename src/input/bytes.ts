import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { InputError } from './input.js';
import { inputErrorOf } from './reasons.js';
import { isGzip } from './sniff.js';
import { STDIN } from './stdin.js';

/** Bytes as they arrive, in pieces of any size. */
export type Bytes = AsyncIterable<Uint8Array>;

const READ_SIZE = 2 ** 18;

/** How many packed bytes are unpacked at once: they can grow a thousandfold, and no input may fill the memory. */
const UNPACKED_AT_ONCE = 2 ** 14;

/** Where bytes come from, and who wants to know how many have been read. */
export interface Origin {
  readonly stdin: () => Bytes;
  readonly onRead: (bytes: number) => void;
}

/** The bytes of a file or of standard input, unpacked if they are packed. */
export async function* openBytes(name: string, origin: Origin): Bytes {
  const packed = counted(
    name === STDIN ? origin.stdin() : createReadStream(name, { highWaterMark: READ_SIZE }),
    origin,
  );
  const { head, all } = await withHead(packed);
  if (isGzip(head)) yield* gunzip(all);
  else if (name.toLowerCase().endsWith('.gz')) {
    throw new InputError('malformed', head.length === 0 ? 'the file is empty' : 'this is not a gzip file');
  } else yield* all;
}

async function* counted(bytes: Bytes, { onRead }: Origin): Bytes {
  try {
    for await (const chunk of bytes) {
      onRead(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    throw inputErrorOf(cause);
  }
}

/** As gzip needs. */
const hasTwo = (head: Uint8Array) => head.length >= 2;

/** The first bytes, as many as are enough if there are so many, and all of them once more. */
export async function withHead(
  bytes: Bytes,
  isEnough: (head: Uint8Array) => boolean = hasTwo,
): Promise<{ head: Uint8Array; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (!isEnough(head)) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  async function* all(): Bytes {
    try {
      if (head.length > 0) yield head;
      for (;;) {
        const { value, done } = await iterator.next();
        if (done === true) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, all: all() };
}

/**
 * Unpacks gzip of any number of members. What can be unpacked before the
 * archive breaks off is given before the error is thrown.
 */
async function* gunzip(packed: Bytes): Bytes {
  const stream = createGunzip();
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  let ended = false;
  let wake = () => {};
  stream.on('data', (chunk: Uint8Array) => ready.push(chunk));
  // Padding behind the last member ends the stream before all is written.
  stream.on('end', () => {
    ended = true;
    wake();
  });
  stream.on('error', (error) => {
    failure = error;
    wake();
  });
  const step = (action: (done: (error?: Error | null) => void) => void) =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (failure !== null || ended) return resolve();
      // The error may come here before it is told to the listener.
      action((error) => {
        failure ??= error ?? null;
        resolve();
      });
    });
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length && failure === null; at += UNPACKED_AT_ONCE) {
        await step((done) => stream.write(chunk.subarray(at, at + UNPACKED_AT_ONCE), done));
        yield* ready;
        ready = [];
      }
      if (failure !== null) break;
    }
    // That all is written says nothing yet: what is missing is noticed behind it.
    await step(() => stream.end());
    yield* ready;
  } finally {
    stream.destroy();
  }
  if (failure !== null) throw gzipError(failure);
}

function gzipError(cause: Error): InputError {
  const truncated = 'code' in cause && cause.code === 'Z_BUF_ERROR';
  if (truncated) return new InputError('truncated', 'the gzip data breaks off', { cause });
  return new InputError('malformed', `the gzip data is damaged (${cause.message})`, { cause });
}
