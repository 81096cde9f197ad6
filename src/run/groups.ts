/** How much is read at once. A message between threads, too, costs more than a short record. */
export interface GroupSize {
  readonly records: number;
  readonly bytes: number;
}

const RECORDS = 48;

/** What one thread reads at once: enough to gain by it, and little enough to hold. */
export const READ_AT_ONCE: GroupSize = { records: RECORDS, bytes: 3 * 2 ** 17 };

/** What a thread is sent at once. It is mostly read at once: more would take memory in each thread. */
export const SENT_AT_ONCE: GroupSize = { records: RECORDS, bytes: 2 ** 17 };
