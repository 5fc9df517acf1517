/**
 * The first release that has a wheel for Linux and a Python, by project. Made from the index by
 * `npm run refresh-tables -- first-wheels`; the text between the marks is written by it.
 */
// made
export const firstWheelsAsOf = '2026-11-26';

export const firstWheels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  psycopg2: { '3.11': '2.9.5', '3.12': '2.9.9', '3.13': '2.9.10', '3.14': '2.9.11' },
  pillow: { '3.11': '9.2.0', '3.12': '10.0.0', '3.13': '10.4.0', '3.14': '11.3.0' },
};
// end
