import type { Check } from '../define.js';
import { migrationsConflict, migrationsDependencyMissing } from './migrations-conflict.js';
import migrationsDrift from './migrations-drift.js';
import migrationsIgnored from './migrations-ignored.js';
import migrationsMissing from './migrations-missing.js';
import migrationsNoPackage from './migrations-no-package.js';
import migrationsSqliteSql from './migrations-sqlite-sql.js';

export const migrationsChecks: readonly Check[] = [
  migrationsConflict,
  migrationsDependencyMissing,
  migrationsDrift,
  migrationsIgnored,
  migrationsMissing,
  migrationsNoPackage,
  migrationsSqliteSql,
];
