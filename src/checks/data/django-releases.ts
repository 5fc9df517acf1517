/**
 * Django's supported Pythons and the end of its security support.
 * https://docs.djangoproject.com/en/stable/faq/install/ and
 * https://www.djangoproject.com/download/#supported-versions; older ones by their packages' metadata
 */
export const djangoReleasesAsOf = '2026-11-23';

export interface DjangoRelease {
  /** 'X.Y' */
  minor: string;
  /** Minors of Python 3: from, to; zeros where it knows Python 2 alone. */
  python: readonly [number, number];
  /**
   * The first minor of Python 3 on which a new project with the admin fails: measured up to 3.13.
   * On 3.14 pages fail that copy a template's context: https://github.com/django/django/pull/18824
   */
  breaksAt?: number;
  /** Last month of security support; 'later' when it lies beyond this table. */
  supportedUntil: string;
  /** Oldest PostgreSQL, where that may matter still. */
  postgres?: number;
  lts?: boolean;
}

export const djangoReleases: readonly DjangoRelease[] = [
  { minor: '1.2', python: [0, 0], breaksAt: 0, supportedUntil: '2011-05' },
  { minor: '1.3', python: [0, 0], breaksAt: 0, supportedUntil: '2013-02' },
  { minor: '1.4', python: [0, 0], breaksAt: 0, supportedUntil: '2015-10' },
  { minor: '1.5', python: [2, 3], breaksAt: 10, supportedUntil: '2014-09' },
  { minor: '1.6', python: [2, 3], breaksAt: 10, supportedUntil: '2015-04' },
  { minor: '1.7', python: [2, 4], breaksAt: 10, supportedUntil: '2015-12' },
  { minor: '1.8', python: [2, 5], breaksAt: 10, supportedUntil: '2018-04', lts: true },
  { minor: '1.9', python: [4, 5], breaksAt: 10, supportedUntil: '2017-04' },
  { minor: '1.10', python: [4, 5], breaksAt: 10, supportedUntil: '2017-12' },
  { minor: '1.11', python: [4, 7], breaksAt: 10, supportedUntil: '2020-04', lts: true },
  { minor: '2.0', python: [4, 7], breaksAt: 10, supportedUntil: '2019-04' },
  { minor: '2.1', python: [5, 7], breaksAt: 11, supportedUntil: '2019-12' },
  // With setuptools, which pip's builds have up to Python 3.12.
  { minor: '2.2', python: [5, 9], breaksAt: 13, supportedUntil: '2022-04', lts: true },
  { minor: '3.0', python: [6, 9], breaksAt: 13, supportedUntil: '2021-04' },
  { minor: '3.1', python: [6, 9], breaksAt: 13, supportedUntil: '2021-12' },
  { minor: '3.2', python: [6, 10], breaksAt: 13, supportedUntil: '2024-04', postgres: 9.6, lts: true },
  { minor: '4.0', python: [8, 10], breaksAt: 13, supportedUntil: '2023-04', postgres: 10 },
  { minor: '4.1', python: [8, 11], breaksAt: 14, supportedUntil: '2023-12', postgres: 11 },
  { minor: '4.2', python: [8, 12], breaksAt: 14, supportedUntil: '2026-04', postgres: 12, lts: true },
  { minor: '5.0', python: [10, 12], breaksAt: 14, supportedUntil: '2025-04', postgres: 12 },
  { minor: '5.1', python: [10, 13], breaksAt: 14, supportedUntil: '2025-12', postgres: 13 },
  // 3.14 from 5.2.8
  { minor: '5.2', python: [10, 14], supportedUntil: '2028-04', postgres: 14, lts: true },
  { minor: '6.0', python: [12, 14], supportedUntil: '2027-04', postgres: 14 },
  { minor: '6.1', python: [12, 15], supportedUntil: 'later', postgres: 15 },
];
