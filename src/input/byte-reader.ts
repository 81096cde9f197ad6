import type { Bytes } from './bytes.js';

const LINE_FEED = 10;

/** Reads bytes by lines and by counts, and holds no more than what is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  /** The next line without its end; null at the end. Of a longer line only the first `limit` bytes. */
  async line(limit: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let room = limit;
    let some = false;
    while (await this.#fill()) {
      some = true;
      const feed = this.#chunk.indexOf(LINE_FEED);
      const part = this.#chunk.subarray(0, Math.min(feed < 0 ? this.#chunk.length : feed, room));
      room -= part.length;
      parts.push(part);
      this.#chunk = feed < 0 ? new Uint8Array() : this.#chunk.subarray(feed + 1);
      if (feed >= 0) break;
    }
    return some ? Buffer.concat(parts) : null;
  }

  /** The next `count` bytes; fewer only if there are no more. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    await this.#pass(count, (part) => parts.push(part));
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }

  /** Reads over bytes. Tells how many there were. */
  async skip(count: number): Promise<number> {
    let passed = 0;
    await this.#pass(count, (part) => {
      passed += part.length;
    });
    return passed;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async #pass(count: number, each: (part: Uint8Array) => void): Promise<void> {
    for (let left = count; left > 0 && (await this.#fill()); ) {
      const part = this.#chunk.subarray(0, left);
      this.#chunk = this.#chunk.subarray(part.length);
      left -= part.length;
      each(part);
    }
  }

  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done === true) return false;
      this.#chunk = value;
    }
    return true;
  }
}
