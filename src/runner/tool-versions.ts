/** What heroku-buildpack-python v351 installs with (requirements/*.txt, lib/pip.sh). */
export const toolVersions = {
  pip: '26.2.1',
  setuptools: '70.3.0',
  pipenv: '2026.7.1',
  poetry: '2.4.1',
  uv: '0.12.5',
} as const;
