#!/usr/bin/env node
import { runCli } from './app/index.js';

await runCli(process.argv.slice(2));
