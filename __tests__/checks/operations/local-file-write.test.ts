import { it } from 'vitest';
import check from '../../../src/checks/operations/local-file-write.js';
import { project, withLines } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const blog = (line: string, file = 'blog/views.py') =>
  withLines('INSTALLED_APPS.append("blog")\n', {
    'blog/__init__.py': 'from . import views\n',
    [file]: `def f(self, path):\n    ${line}\n`,
  });

it.each([
  'open("report.csv", "w")',
  'open("a.txt", mode="ab")',
  'open(settings.BASE_DIR / "x.json", "w")',
  'open(os.path.join(settings.MEDIA_ROOT, name), "wb")',
  'frame.to_csv("out.csv")',
  'image.save(self.photo.path)',
  '(BASE_DIR / "x").write_text("a")',
])('reports %s', async (line) => {
  await reports(check, blog(line), [{ file: 'blog/views.py', line: 2 }]);
});

it('speaks once', async () => {
  const files = {
    ...blog('open("a", "w")'),
    'blog/models.py': 'class A:\n    def save(self):\n        i.save(self.i.path)\n',
  };
  await reports(check, files, [{ file: 'blog/models.py', line: 3 }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'open("report.csv")',
    'open("a.txt", "r")',
    'open("/tmp/a", "w")',
    'open(path, "w")',
    'open(os.path.join(tempfile.gettempdir(), "x"), "w")',
    'frame.to_csv(response)',
    'frame.to_csv()',
    'form.save()',
    'default_storage.save("a", f)',
    '# open("report.csv", "w")\n    pass',
  ])
    await staysSilent(check, blog(line));
  await staysSilent(check, blog('open("a", "w")', 'blog/management/commands/x.py'));
  await staysSilent(check, blog('open("a", "w")', 'blog/tests/test_a.py'));
  await staysSilent(check, blog('open("a", "w")', 'blog/import_data.py'));
  await staysSilent(
    check,
    withLines('INSTALLED_APPS.append("blog")\n', { 'blog/__init__.py': 'open("a", "w")\n' }),
  );
});
