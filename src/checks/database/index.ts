import type { Check } from '../define.js';
import dbAddonMissing from './db-addon-missing.js';
import dbDriverMissing from './db-driver-missing.js';
import dbSqliteInProduction from './db-sqlite-in-production.js';
import { timeZoneInvalid, useTzOff } from './time-zone.js';

export const databaseChecks: readonly Check[] = [
  dbAddonMissing,
  dbDriverMissing,
  dbSqliteInProduction,
  timeZoneInvalid,
  useTzOff,
];
