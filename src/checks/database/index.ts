import type { Check } from '../define.js';
import dbAddonMissing from './db-addon-missing.js';
import dbDriverMissing from './db-driver-missing.js';
import dbSqliteInProduction from './db-sqlite-in-production.js';

export const databaseChecks: readonly Check[] = [dbAddonMissing, dbDriverMissing, dbSqliteInProduction];
