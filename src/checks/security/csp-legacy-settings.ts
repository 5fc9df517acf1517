import type { Settings } from '../../django/django-project.js';
import type { Project } from '../../project/project.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { deleteSetting } from '../edits.js';
import { packageAtLeast } from '../package-version.js';
import { holds, placeOfSetting, settingsOf, strings } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';

export default defineCheck({
  id: 'csp-legacy-settings',
  severity: 'error',
  guide: '1-3',
  title: text('These CSP settings have no effect', '이 CSP 설정은 적용되지 않습니다'),
  docs: {
    what: text(
      'Finds CSP_* settings with django-csp 4 or later.',
      'django-csp 4 이상에서 CSP_* 설정을 찾습니다.',
    ),
    why: text(
      'django-csp 4 reads CONTENT_SECURITY_POLICY only. With the old names no header is sent, and with `csp` in INSTALLED_APPS `migrate` stops with csp.E001.',
      'django-csp 4는 CONTENT_SECURITY_POLICY만 읽습니다. 예전 이름을 쓰면 헤더가 전혀 나가지 않고, INSTALLED_APPS에 `csp`가 있으면 `migrate`가 csp.E001로 멈춥니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'CSP_DEFAULT_SRC = ("\'self\'",)\n',
      good: 'CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}\n',
    },
    sources: ['https://django-csp.readthedocs.io/en/latest/migration-guide.html'],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const old = settings?.names().filter((name) => /^CSP_[A-Z_]+$/.test(name)) ?? [];
    const first = old[0];
    if (!settings || first === undefined || packageAtLeast(context, 'django-csp', '4') !== true) return;
    const now = ['CONTENT_SECURITY_POLICY', 'CONTENT_SECURITY_POLICY_REPORT_ONLY'];
    if (now.some((name) => settings.get(name) !== undefined)) {
      // Left behind, they only stop the checks, which run where the app is listed.
      if (holds(settings.get('INSTALLED_APPS'), 'csp') === true) yield leftBehind(context, settings, old);
      return;
    }
    yield found(
      placeOfSetting(settings, first),
      text(
        `django-csp 4 ignores ${old.join(', ')}: no Content-Security-Policy header is sent.`,
        `django-csp 4는 ${old.join(', ')}을 무시하므로 Content-Security-Policy 헤더가 나가지 않습니다.`,
      ),
      text(
        'Write `CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}`, or pin `django-csp<4`.',
        '`CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}`로 바꾸거나 `django-csp<4`로 고정해 주세요.',
      ),
      converted(context.django.project, settings, old),
    );
  },
});

function leftBehind(
  { django: { project } }: CheckContext,
  settings: Settings,
  names: readonly string[],
): Verdict {
  const edits = names.map((name) => deleteSetting(project, settings, name));
  return found(
    placeOfSetting(settings, names[0]!),
    text(
      `django-csp 4 does not read ${names.join(', ')}, and \`migrate\` and \`check\` stop with csp.E001 as long as they are here.`,
      `django-csp 4는 ${names.join(', ')}을 읽지 않는데, 남아 있는 동안 \`migrate\`와 \`check\`가 csp.E001로 멈춥니다.`,
    ),
    text(
      'Delete them; CONTENT_SECURITY_POLICY is what counts.',
      '지워 주세요. CONTENT_SECURITY_POLICY만 적용됩니다.',
    ),
    edits.includes(undefined)
      ? {}
      : {
          fix: {
            title: text('Delete them', '지우기'),
            safety: 'safe',
            edits: edits.flatMap((some) => some!),
          },
        },
  );
}

/** One dict in place of the old settings, where all of them are plain lists of sources. */
function converted(project: Project, settings: Settings, names: readonly string[]) {
  const reportOnly = settings.get('CSP_REPORT_ONLY');
  if (reportOnly !== undefined && reportOnly.type !== 'bool') return {};
  const directives = names
    .filter((name) => name !== 'CSP_REPORT_ONLY')
    .map((name) => {
      const value = settings.get(name);
      const sources = value?.type === 'str' ? [value.value] : strings(value);
      const known = /_(SRC|SRC_ATTR|SRC_ELEM|URI|TO|ACTION|ANCESTORS)$/.test(name) && !value?.env;
      return known && sources
        ? { name: name.slice(4).replaceAll('_', '-').toLowerCase(), sources }
        : undefined;
    });
  const first = settings.history(names[0]!)[0];
  const deleted = names.map((name) => deleteSetting(project, settings, name));
  if (!first || directives.includes(undefined) || deleted.includes(undefined)) return {};
  const lines = directives.map(
    (one) => `        "${one!.name}": ${JSON.stringify(one!.sources).replaceAll('","', '", "')},`,
  );
  const name = `CONTENT_SECURITY_POLICY${reportOnly?.value ? '_REPORT_ONLY' : ''}`;
  const policy = `${name} = {\n    "DIRECTIVES": {\n${lines.join('\n')}\n    },\n}`;
  return {
    fix: {
      title: text('Write CONTENT_SECURITY_POLICY', 'CONTENT_SECURITY_POLICY로 바꾸기'),
      safety: 'unsafe' as const,
      edits: [replace(first.at, policy), ...deleted.slice(1).flatMap((edits) => edits!)],
    },
  };
}
