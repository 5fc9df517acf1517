import type { Evidence, Raised, ReleaseEvidence, RunEvidence, Step } from '../../../src/django/evidence.js';

export const well = <T>(value: T): Step<T> => ({ ended: 'well', value });

export const raised = (type: string, message: string, more: Partial<Raised> = {}): Step<never> => ({
  ended: 'raised',
  error: { type, message, causes: [], ...more },
});

/** Evidence of a project that works, with some of it changed. `unsettled`: variables that are not as on Heroku. */
export function evidence({
  run = {},
  release = {},
  unsettled = [],
  ...more
}: Partial<Omit<Evidence, 'run' | 'release'>> & {
  run?: Partial<RunEvidence>;
  release?: Partial<ReleaseEvidence>;
  unsettled?: readonly string[];
} = {}): Evidence {
  return {
    samePython: true,
    settles: (name) => !unsettled.includes(name),
    build: { reads: {}, collect: well(null), files: 120 },
    run: {
      reads: {},
      target: 'mysite.wsgi',
      boot: well('django.core.handlers.wsgi.WSGIHandler'),
      urls: well(3),
      pages: well([]),
      ...run,
    },
    release: {
      reads: {},
      setup: well(null),
      checks: well([]),
      database: well([{ alias: 'default', vendor: 'postgresql' }]),
      plan: well([]),
      drift: well({ conflicts: {}, changes: [] }),
      ...release,
    },
    ...more,
  };
}
