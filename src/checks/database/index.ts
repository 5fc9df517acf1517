import type { Check } from '../define.js';
import dbAddonMissing from './db-addon-missing.js';
import dbCredentialsLiteral from './db-credentials-literal.js';
import dbDriverMissing from './db-driver-missing.js';
import { dbLeftoverOptions, dbPoolConflict, dbSslOnSqlite } from './db-options.js';
import dbSqliteInProduction from './db-sqlite-in-production.js';
import dbUrlIgnored from './db-url-ignored.js';
import dbUrlOrder from './db-url-order.js';
import dbUrlRequired from './db-url-required.js';
import { timeZoneInvalid, useTzOff } from './time-zone.js';

export const databaseChecks: readonly Check[] = [
  dbAddonMissing,
  dbCredentialsLiteral,
  dbDriverMissing,
  dbLeftoverOptions,
  dbPoolConflict,
  dbSqliteInProduction,
  dbSslOnSqlite,
  dbUrlIgnored,
  dbUrlOrder,
  dbUrlRequired,
  timeZoneInvalid,
  useTzOff,
];
