import { describe, expect, it } from 'vitest';
import { adminErrorsMail, emailConsoleOrLocal } from '../../../src/checks/operations/mail.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const blog = (lines: string, files: Record<string, string> = {}) =>
  withLines(`INSTALLED_APPS.append("blog")\n${lines}`, {
    'blog/__init__.py': 'from . import views\n',
    ...files,
  });
const sending = {
  'blog/views.py':
    'from django.core.mail import send_mail\n\n\ndef f(r):\n    send_mail("a", "b", None, ["c"])\n',
};
const backend = (name: string) => `EMAIL_BACKEND = "django.core.mail.backends.${name}.EmailBackend"\n`;

describe(emailConsoleOrLocal.id, () => {
  it('reports the call where no server is named, and the backend that keeps mail', async () => {
    await reports(emailConsoleOrLocal, blog('', sending), [{ file: 'blog/views.py', line: 5 }]);
    const console = blog(backend('console'), sending);
    const { findings } = await reports(emailConsoleOrLocal, console, [
      { file, line: lineOf(console, file, 'EMAIL_BACKEND') },
    ]);
    expect(findings[0]?.related).toMatchObject([{ location: { file: 'blog/views.py', line: 5 } }]);
  });

  it('knows apps and pages that send', async () => {
    const allauth = withLines('INSTALLED_APPS += ["allauth", "allauth.account"]\nEMAIL_HOST = "localhost"\n');
    await reports(emailConsoleOrLocal, allauth, [{ file, line: lineOf(allauth, file, 'allauth.account') }]);
    const urls = {
      'mysite/urls.py':
        'from django.urls import include, path\n\nurlpatterns = [\n    path("accounts/", include("django.contrib.auth.urls")),\n]\n',
    };
    await reports(emailConsoleOrLocal, withLines('', urls), [{ file: 'mysite/urls.py', line: 4 }]);
  });

  it('stays silent', async () => {
    await staysSilent(emailConsoleOrLocal, project());
    for (const lines of [
      'EMAIL_HOST = "smtp.gmail.com"\n',
      'EMAIL_HOST = os.environ.get("EMAIL_HOST", "localhost")\n',
      'EMAIL_BACKEND = "anymail.backends.mailgun.EmailBackend"\n',
      `if DEBUG:\n    ${backend('console')}else:\n    EMAIL_HOST = "smtp.a.org"\n`,
      'MAILERS = {}\n',
    ])
      await staysSilent(emailConsoleOrLocal, blog(lines, sending));
    const own = sending['blog/views.py'].replace('["c"]', '["c"], connection=smtp');
    await staysSilent(emailConsoleOrLocal, blog('', { 'blog/views.py': own }));
    await staysSilent(emailConsoleOrLocal, blog(backend('console')));
    await staysSilent(emailConsoleOrLocal, blog('', { 'blog/views.py': '# send_mail("a")\n' }));
    await staysSilent(emailConsoleOrLocal, blog('', { 'blog/tests/x.py': sending['blog/views.py'] }));
  });
});

describe(adminErrorsMail.id, () => {
  const six = { 'requirements.txt': 'Django==6.0\n' };

  it('reports pairs, and keeps the addresses', async () => {
    const files = withLines('ADMINS = [("Kim", "kim@mysite.kr"), "lee@mysite.kr"]\nMANAGERS = ADMINS\n', six);
    await reports(adminErrorsMail, files, [{ file, line: lineOf(files, file, 'ADMINS =') }]);
    expect((await repaired(adminErrorsMail, files))[file]).toContain(
      'ADMINS = ["kim@mysite.kr", "lee@mysite.kr"]\n',
    );
  });

  it('stays silent', async () => {
    await staysSilent(adminErrorsMail, withLines('ADMINS = ["kim@mysite.kr"]\n', six));
    await staysSilent(adminErrorsMail, withLines('ADMINS = [("Kim", "kim@mysite.kr")]\n'));
    await staysSilent(adminErrorsMail, withLines('ADMINS = getaddresses([os.environ["A"]])\n', six));
  });
});
