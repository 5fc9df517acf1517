import { beforeAll, describe, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { madeUpVars } from '../../src/stages/rehearsal-vars.js';
import { secretKeyVar } from '../../src/stages/secret-key-var.js';
import { withSettings } from '../checks/projects.js';

beforeAll(() => initPython());

const withKey = (line: string) =>
  openDjangoProject(projectFromMap(withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line])));

describe('the config var that SECRET_KEY is read from', () => {
  test.each([
    ['SECRET_KEY = os.environ["SECRET_KEY"]', 'SECRET_KEY'],
    ['SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "django-insecure-1")', 'DJANGO_SECRET_KEY'],
    ['SECRET_KEY = os.getenv("APP_KEY") or "django-insecure-1"', 'APP_KEY'],
    [
      'if os.environ.get("DEBUG") == "1":\n    SECRET_KEY = "dev"\nelse:\n    SECRET_KEY = os.environ["SECRET_KEY"]',
      'SECRET_KEY',
    ],
  ])('%s', (line, name) => expect(secretKeyVar(withKey(line))).toBe(name));

  test.each([
    'SECRET_KEY = "django-insecure-1"',
    'SECRET_KEY = "a" if os.environ.get("DEBUG") else "b"',
    'SECRET_KEY = open("key.txt").read()',
    'SECRET_KEY = os.environ["FIRST_KEY"] + os.environ["SECOND_KEY"]',
    'STRIPE_SECRET_KEY = os.environ["STRIPE_SECRET_KEY"]',
    'SECRET_KEY = open(os.environ["SETTINGS_FILE"]).read()',
  ])('none: %s', (line) => expect(secretKeyVar(withKey(line))).toBeUndefined());
});

test('none where the settings themselves cannot be found: what names their module is no key', () => {
  const files = {
    'manage.py': 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "gone.settings")\n',
    'requirements.txt': 'Django==5.2\n',
  };
  expect(secretKeyVar(openDjangoProject(projectFromMap(files)))).toBeUndefined();
});

test('a rehearsal makes up what the settings demand, and nothing else', () => {
  const django = withKey(
    'SECRET_KEY = os.environ["SECRET_KEY"]\nMAIL = int(os.environ["MAIL_PORT"])\nAPI = os.environ["API_URL"]\nNAME = os.environ.get("NAME", "x")\nURL = os.environ["DATABASE_URL"]',
  );
  const made = madeUpVars(django);
  expect([...made.keys()].sort()).toEqual(['API_URL', 'MAIL_PORT', 'SECRET_KEY']);
  expect(Number(made.get('MAIL_PORT'))).not.toBeNaN();
  expect(URL.canParse(made.get('API_URL')!)).toBe(true);
});
