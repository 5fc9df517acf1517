import type { Interpreter } from '../interpreter.js';
import { decouple } from '../readers/decouple.js';
import { djDatabaseUrl } from '../readers/dj-database-url.js';
import { djangoEnviron } from '../readers/django-environ.js';
import { djangoHeroku } from '../readers/django-heroku.js';
import { dotenv } from '../readers/dotenv.js';
import { environmentCall } from '../readers/environment.js';
import { environs } from '../readers/environs.js';
import type { Args, Scope } from '../run.js';
import type { V } from '../runtime.js';
import type { Origin } from '../value.js';
import { osPath } from './os-path.js';
import { splitSettings } from './split-settings.js';
import { standard } from './standard.js';

export type Library = (x: Interpreter, name: string, args: Args, at: Origin, scope: Scope) => V | undefined;

const libraries: readonly Library[] = [
  environmentCall,
  osPath,
  standard,
  djangoEnviron,
  decouple,
  environs,
  dotenv,
  djDatabaseUrl,
  djangoHeroku,
  splitSettings,
];

/** What a call of a known package's function gives; undefined when no page here knows it. */
export const library: Library = (x, name, args, at, scope) => {
  for (const one of libraries) {
    const value = one(x, name, args, at, scope);
    if (value) return value;
  }
  return undefined;
};
