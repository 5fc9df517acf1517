/**
 * The first release with wheels for a Python, by normalised name, as of 2026-11-23:
 * see the release notes that the checks link to.
 */
export const firstWheels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  psycopg2: { '3.11': '2.9.5', '3.12': '2.9.9', '3.13': '2.9.10', '3.14': '2.9.11' },
  pillow: { '3.11': '9.3', '3.12': '10.1', '3.13': '11.0', '3.14': '12.0' },
};
