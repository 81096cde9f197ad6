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
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`bench: no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of wanted) for (const line of await PARTS[name]()) console.log(line);
}
