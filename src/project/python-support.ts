/**
 * Python versions that Heroku's classic buildpack knows, from lib/python_version.sh
 * of v351 (2026-08-18). https://github.com/heroku/heroku-buildpack-python
 */
export const pythonSupport = {
  asOf: '2026-08-18',
  default: '3.14',
  /** Newest patch by minor version. */
  newestPatch: new Map([
    ['3.10', '3.10.21'],
    ['3.11', '3.11.16'],
    ['3.12', '3.12.14'],
    ['3.13', '3.13.15'],
    ['3.14', '3.14.7'],
  ]),
  /** Still built, with the day (UTC) on which the buildpack drops it. */
  leaving: new Map([['3.10', '2027-01-06']]),
  oldestMinor: 10,
  newestMinor: 14,
} as const;
