import { pythonSupport } from '../../project/python-support.js';
import { systemLibrariesAsOf } from '../../project/system-libraries.js';
import { vettedAsOf } from '../../scrub/vetted.js';
import { djangoReleasesAsOf } from './django-releases.js';
import { firstWheelsAsOf } from './first-wheels.js';
import { giantsAsOf } from './giants.js';
import { moduleDistributionsAsOf } from './module-distributions.js';

/** A table of facts that change without us. */
export interface DatedTable {
  name: string;
  /** In the sources. */
  file: string;
  /** YYYY-MM-DD: the day for which it was true. */
  asOf: string;
  /** How it was made, for whoever makes it anew. */
  made: string;
}

/** All of them; `npm run refresh-tables` shows the list and refreshes what an index can tell. */
export const tables: readonly DatedTable[] = [
  {
    name: 'python',
    file: 'src/project/python-support.ts',
    asOf: pythonSupport.asOf,
    made: 'By hand from lib/python_version.sh and CHANGELOG.md of https://github.com/heroku/heroku-buildpack-python.',
  },
  {
    name: 'django',
    file: 'src/checks/data/django-releases.ts',
    asOf: djangoReleasesAsOf,
    made: 'Pythons from the classifiers of each series on the index; security support and PostgreSQL by hand from https://www.djangoproject.com/download/ and the release notes.',
  },
  {
    name: 'first-wheels',
    file: 'src/checks/data/first-wheels.ts',
    asOf: firstWheelsAsOf,
    made: 'From the index: the first final release with a wheel for Linux and that Python.',
  },
  {
    name: 'vetted',
    file: 'src/scrub/vetted.ts',
    asOf: vettedAsOf,
    made: 'Each row installed or built on Linux, or read in an issue tracker; the rows of kind no-file can be asked of the index.',
  },
  {
    name: 'modules',
    file: 'src/checks/data/module-distributions.ts',
    asOf: moduleDistributionsAsOf,
    made: 'By hand from the documentation of the packages; the index can tell whether the files of a release hold the module.',
  },
  {
    name: 'giants',
    file: 'src/checks/data/giants.ts',
    asOf: giantsAsOf,
    made: 'From the index: the size of the newest wheel for Linux.',
  },
  {
    name: 'system-libraries',
    file: 'src/project/system-libraries.ts',
    asOf: systemLibrariesAsOf,
    made: 'By hand from installed-packages-amd64.txt of https://github.com/heroku/base-images.',
  },
];

/** The tables that are more than `months` older than `today` (YYYY-MM-DD). */
export function olderThan(months: number, today: string): DatedTable[] {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - months);
  const oldest = limit.toISOString().slice(0, 10);
  return tables.filter(({ asOf }) => asOf < oldest);
}
