import { it } from 'vitest';
import check from '../../../src/checks/repository/needed-file-ignored.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports rules that hide what Heroku needs', async () => {
  await reports(check, project({ Procfile: undefined, '.gitignore': 'venv/\nProcfile\n' }), [
    { file: '.gitignore', line: 2 },
  ]);
  await reports(check, project({ 'requirements.txt': undefined, '.gitignore': '*.txt\n' }), [
    { file: '.gitignore', line: 1 },
  ]);
});

it('reports an installed app that is hidden', async () => {
  const files = {
    ...withSettings(['"django.contrib.messages",', '"django.contrib.messages",\n    "lib.blog",']),
    '.gitignore': 'build/\nlib/\n',
  };
  await reports(check, files, [
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', 'lib.blog') },
  ]);
});

it('reports a folder that the settings read from', async () => {
  const files = {
    ...withSettings(['STATIC_URL', 'TEMPLATES = [{"DIRS": [BASE_DIR / "build" / "html"]}]\nSTATIC_URL']),
    '.gitignore': 'build/\n',
  };
  await reports(check, files, [
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', 'TEMPLATES') },
  ]);
  await staysSilent(check, { ...files, 'build/html/index.html': '' });
  await staysSilent(check, { ...files, 'frontend/package.json': '{}' });
  await staysSilent(check, { ...files, '.gitignore': 'dist/\n' });
});

const translated = {
  ...withSettings(['STATIC_URL', 'LANGUAGES = [("en", "English"), ("ko", "Korean")]\nSTATIC_URL']),
  'blog/locale/ko/LC_MESSAGES/django.po': '',
  '.gitignore': '*.log\n*.mo\n',
};

it('mentions translations that nothing compiles', async () => {
  await reports(check, translated, [{ file: '.gitignore', line: 2, severity: 'notice' }]);
});

it('stays silent of translations', async () => {
  await staysSilent(check, { ...translated, 'bin/post_compile': 'python manage.py compilemessages' });
  await staysSilent(check, { ...translated, '.gitignore': '*.log\n' });
  await staysSilent(check, { ...translated, 'blog/locale/ko/LC_MESSAGES/django.mo': '' });
  await staysSilent(check, {
    ...project(),
    'blog/locale/ko/LC_MESSAGES/django.po': '',
    '.gitignore': '*.mo\n',
  });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ '.gitignore': 'Procfile\n*.txt\nmanage.py\n' }));
  await staysSilent(check, project({ Procfile: undefined }));
  // python-version-missing's
  await staysSilent(check, project({ '.python-version': undefined, '.gitignore': '.python-version\n' }));
  await staysSilent(
    check,
    project({ 'requirements.txt': undefined, 'uv.lock': '', '.gitignore': '*.txt\n' }),
  );
  await staysSilent(check, {
    ...withSettings(['"django.contrib.messages",', '"django.contrib.messages",\n    "storages",']),
    '.gitignore': '*\n!mysite\n',
  });
});
