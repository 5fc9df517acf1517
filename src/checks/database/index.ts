import type { Check } from '../define.js';
import dbAddonMissing from './db-addon-missing.js';
import dbCaseAndLength from './db-case-and-length.js';
import { dbConnHealthChecks, dbConnMaxAge } from './db-connections.js';
import dbConnectionsExceed from './db-connections-exceed.js';
import dbCredentialsLiteral from './db-credentials-literal.js';
import dbDriverMissing from './db-driver-missing.js';
import dbDriverVersion from './db-driver-version.js';
import dbMissing from './db-missing.js';
import { dbLeftoverOptions, dbPoolConflict, dbSslOnSqlite } from './db-options.js';
import dbPostgresOnlyFieldOnSqlite from './db-postgres-only-field-on-sqlite.js';
import dbServerTooOld from './db-server-too-old.js';
import dbSqliteInProduction from './db-sqlite-in-production.js';
import dbSslNotRequired from './db-ssl-not-required.js';
import dbUrlIgnored from './db-url-ignored.js';
import dbUrlOrder from './db-url-order.js';
import dbUrlRequired from './db-url-required.js';
import defaultAutoField from './default-auto-field.js';
import djDatabaseUrlOld from './dj-database-url-old.js';
import { timeZoneInvalid, useTzOff } from './time-zone.js';

export const databaseChecks: readonly Check[] = [
  dbAddonMissing,
  dbCaseAndLength,
  dbConnectionsExceed,
  dbConnHealthChecks,
  dbConnMaxAge,
  dbCredentialsLiteral,
  dbDriverMissing,
  dbDriverVersion,
  dbLeftoverOptions,
  dbMissing,
  dbPoolConflict,
  dbPostgresOnlyFieldOnSqlite,
  dbServerTooOld,
  dbSqliteInProduction,
  dbSslNotRequired,
  dbSslOnSqlite,
  dbUrlIgnored,
  dbUrlOrder,
  dbUrlRequired,
  defaultAutoField,
  djDatabaseUrlOld,
  timeZoneInvalid,
  useTzOff,
];
