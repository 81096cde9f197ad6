/**
 * Prints what a run costs, as ratios to something measured in the same minute
 * on the same machine: absolute times say more about the machine.
 */
import { english } from './english.js';
import { jobs } from './jobs.js';
import { linearity } from './linearity.js';
import { memory } from './memory.js';
import { start } from './start.js';
import { throughput } from './throughput.js';

for (const part of [start, throughput, jobs, english, linearity, memory]) {
  for (const line of await part()) console.log(line);
}
