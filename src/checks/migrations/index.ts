import type { Check } from '../define.js';
import { migrationNotNull, migrationRewrites } from './migration-columns.js';
import { migrationDrops, migrationRenames } from './migration-drops.js';
import { migrationIrreversible } from './migration-irreversible.js';
import { migrationLocks } from './migration-locks.js';
import { migrationsConflict, migrationsDependencyMissing } from './migrations-conflict.js';
import migrationsDrift from './migrations-drift.js';
import migrationsIgnored from './migrations-ignored.js';
import migrationsMissing from './migrations-missing.js';
import migrationsNoPackage from './migrations-no-package.js';
import migrationsSqliteSql from './migrations-sqlite-sql.js';

export const migrationsChecks: readonly Check[] = [
  migrationDrops,
  migrationIrreversible,
  migrationLocks,
  migrationNotNull,
  migrationRenames,
  migrationRewrites,
  migrationsConflict,
  migrationsDependencyMissing,
  migrationsDrift,
  migrationsIgnored,
  migrationsMissing,
  migrationsNoPackage,
  migrationsSqliteSql,
];
