#!/usr/bin/env node
import {processIo} from './io.js';
import {run} from './run.js';

// Setting the status instead of exiting lets a pipe take all of the output.
process.exitCode = await run(process.argv.slice(2), processIo()).catch((error: unknown) => {
  console.error(error);
  // A fault of ours must not be taken for findings (1) or wrong usage (2); sysexits.h calls this 70.
  return 70;
});
