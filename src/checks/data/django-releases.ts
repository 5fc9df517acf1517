/**
 * Django's supported Pythons and the end of its security support.
 * https://docs.djangoproject.com/en/stable/faq/install/ and
 * https://www.djangoproject.com/download/#supported-versions
 */
export const djangoReleasesAsOf = '2026-11-23';

export interface DjangoRelease {
  /** 'X.Y' */
  minor: string;
  /** Minors of Python 3: from, to. */
  python: readonly [number, number];
  /** Last month of security support; 'later' when it lies beyond this table. */
  supportedUntil: string;
  /** Oldest PostgreSQL. */
  postgres: number;
  lts?: boolean;
}

/** Older series, with the last month of their security support: https://www.djangoproject.com/download/#unsupported-versions */
export const pastDjangoReleases: Readonly<Record<string, string>> = {
  '1.2': '2011-05',
  '1.3': '2013-02',
  '1.4': '2015-10',
  '1.5': '2014-09',
  '1.6': '2015-04',
  '1.7': '2015-12',
  '1.8': '2018-04',
  '1.9': '2017-04',
  '1.10': '2017-12',
  '1.11': '2020-04',
  '2.0': '2019-04',
  '2.1': '2019-12',
  '2.2': '2022-04',
  '3.0': '2021-04',
  '3.1': '2021-12',
};

export const djangoReleases: readonly DjangoRelease[] = [
  { minor: '3.2', python: [6, 10], supportedUntil: '2024-04', postgres: 9.6, lts: true },
  { minor: '4.0', python: [8, 10], supportedUntil: '2023-04', postgres: 10 },
  { minor: '4.1', python: [8, 11], supportedUntil: '2023-12', postgres: 11 },
  { minor: '4.2', python: [8, 12], supportedUntil: '2026-04', postgres: 12, lts: true },
  { minor: '5.0', python: [10, 12], supportedUntil: '2025-04', postgres: 12 },
  { minor: '5.1', python: [10, 13], supportedUntil: '2025-12', postgres: 13 },
  // 3.14 from 5.2.8
  { minor: '5.2', python: [10, 14], supportedUntil: '2028-04', postgres: 14, lts: true },
  { minor: '6.0', python: [12, 14], supportedUntil: '2027-04', postgres: 14 },
  { minor: '6.1', python: [12, 15], supportedUntil: 'later', postgres: 15 },
];
