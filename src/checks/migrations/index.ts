import type { Check } from '../define.js';
import { migrationsConflict, migrationsDependencyMissing } from './migrations-conflict.js';
import migrationsIgnored from './migrations-ignored.js';
import migrationsMissing from './migrations-missing.js';
import migrationsNoPackage from './migrations-no-package.js';

export const migrationsChecks: readonly Check[] = [
  migrationsConflict,
  migrationsDependencyMissing,
  migrationsIgnored,
  migrationsMissing,
  migrationsNoPackage,
];
