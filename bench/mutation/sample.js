import { createHash } from 'node:crypto';

/**
 * Leaves out all but every n-th declaration (n: `MUTATION_SAMPLE`), the same
 * ones as long as they are not rewritten: all mutants take half a day.
 */
const every = Number(process.env.MUTATION_SAMPLE ?? 1);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'sample',
    value: {
      shouldIgnore(path) {
        if (every <= 1 || !path.parentPath?.isProgram()) return undefined;
        return hash(path.toString()) % every === 0 ? undefined : 'not in the sample';
      },
    },
  },
];

function hash(text) {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
