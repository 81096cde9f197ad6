/**
 * Prints what a run costs, as ratios to something measured in the same minute
 * on the same machine: absolute times say more about the machine. Arguments
 * name the parts to run; without any, all of them are.
 */
import { english } from './english.js';
import { jobs } from './jobs.js';
import { linearity } from './linearity.js';
import { memory } from './memory.js';
import { start } from './start.js';
import { throughput } from './throughput.js';

const PARTS = { start, throughput, jobs, english, linearity, memory };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PARTS);
for (const name of wanted) {
  if (!Object.hasOwn(PARTS, name))
    throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
  for (const line of await PARTS[name]()) console.log(line);
}
