import { gave } from '../../django/evidence.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

/** Django's level of errors. */
const ERROR = 40;

/** Errors that a check of ours tells with more. */
const toldElsewhere = /^(staticfiles\.E|security\.|4_0\.E001|corsheaders\.|csp\.|fields\.E210)/;

export default defineCheck({
  id: 'system-check-fails',
  severity: 'error',
  title: text('Django’s system checks find an error', 'Django 시스템 검사에서 오류가 나옵니다'),
  docs: {
    what: text(
      'Runs Django’s system checks as `migrate` does, in an environment with the project’s requirements.',
      '프로젝트의 패키지를 설치한 환경에서 `migrate`처럼 Django 시스템 검사를 실행합니다.',
    ),
    why: text(
      'Neither the build nor the boot runs them: the app is deployed, `migrate` refuses to work, and pages may fail.',
      '빌드와 부팅은 시스템 검사를 하지 않습니다. 앱은 배포되지만 `migrate`가 거부되고 페이지가 실패할 수 있습니다.',
    ),
    sources: ['https://docs.djangoproject.com/en/stable/ref/checks/'],
  },
  *run({ evidence, django }) {
    for (const message of gave(evidence?.release?.checks) ?? []) {
      if (message.level < ERROR || toldElsewhere.test(message.id ?? '')) continue;
      const id = message.id ? ` (${message.id})` : '';
      const about = message.object && !message.location ? `${message.object}: ` : '';
      yield found(
        message.location ?? { file: django.settings('RELEASE').file ?? '' },
        text(
          `${about}${message.message}${id} \`migrate\` refuses to work with it.`,
          `${about}${message.message}${id} 이 오류가 있으면 \`migrate\`가 거부됩니다.`,
        ),
        text(
          `Repair what \`python manage.py check\` says. ${message.hint ?? ''}`.trim(),
          `\`python manage.py check\`가 말하는 내용을 고쳐 주세요. ${message.hint ?? ''}`.trim(),
        ),
      );
    }
  },
});
