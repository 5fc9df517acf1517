import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { parseCommand } from './command.js';
import { commandPlace, editWord, processOf, webLine } from './procfile-text.js';

export default defineCheck({
  id: 'procfile-runserver',
  severity: 'error',
  title: text("Django's development server is the web process", '개발용 서버로 서비스합니다'),
  docs: {
    what: text(
      'Finds `manage.py runserver` in the `web` process.',
      '`web` 프로세스에서 `manage.py runserver`를 쓰는지 확인합니다.',
    ),
    why: text(
      'Without `0.0.0.0:$PORT` it listens on 127.0.0.1:8000, where the router does not reach it: the boot times out with R10. With it, it is still one slow process that Django says not to use in production.',
      '`0.0.0.0:$PORT` 없이는 127.0.0.1:8000에서 요청을 기다리므로 라우터가 닿지 못해 R10으로 부팅이 중단됩니다. 붙이더라도 Django가 운영 환경에서 쓰지 말라고 하는 느린 서버입니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: python manage.py runserver\n',
      good: 'web: gunicorn mysite.wsgi --log-file -\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver',
      'https://devcenter.heroku.com/articles/error-codes#r10-boot-timeout',
    ],
  },
  *run(context) {
    const process = processOf(context, 'web');
    for (const { words } of process ? parseCommand(process.command) : []) {
      const at = words.findIndex(
        (word, index) =>
          word.text === 'runserver' && /(manage\.py|django-admin|django)$/.test(words[index - 1]?.text ?? ''),
      );
      if (!process || at < 0) continue;
      const addresses = words
        .slice(at + 1)
        .filter(({ text: word }) => /^(0\.0\.0\.0|0|\[::\]):\$\{?PORT\b/.test(word));
      const reachable = addresses.some(({ dynamic }) => dynamic);
      const escaped = addresses.length > 0 && !reachable;
      const { line, certain } = webLine(context);
      yield found(
        commandPlace(process, words[at]!),
        reachable
          ? text(
              '`runserver` is made for development: one process, no hardening, and it reloads.',
              '`runserver`는 개발용 서버입니다. 느리고 보안 점검도 되어 있지 않습니다.',
            )
          : escaped
            ? text(
                'The backslash keeps the shell from putting the port in: `runserver` gets the word `$PORT`, and ends.',
                '백슬래시 때문에 셸이 포트 번호를 넣지 못합니다. `runserver`는 `$PORT`라는 글자를 그대로 받고 끝납니다.',
              )
            : text(
                '`runserver` listens on 127.0.0.1:8000 here, but the router asks on `$PORT`: the dyno is killed after 60 seconds (R10).',
                '이 `runserver`는 127.0.0.1:8000에서 기다리지만 라우터는 `$PORT`로 요청합니다. 60초 뒤 dyno가 강제 종료됩니다(R10).',
              ),
        text(
          `Add gunicorn to the requirements and write \`${line}\`.`,
          `gunicorn을 의존성에 추가하고 \`${line}\`로 고쳐 주세요.`,
        ),
        {
          severity: reachable ? 'warning' : 'error',
          ...(certain && context.django.install.packages.has('gunicorn')
            ? {
                fix: {
                  title: text('Serve with gunicorn', 'gunicorn으로 서비스하기'),
                  safety: 'unsafe' as const,
                  edits: [
                    editWord(
                      context.django.project,
                      process,
                      { start: 0, end: process.command.length },
                      line.slice('web: '.length),
                    ),
                  ],
                },
              }
            : {}),
        },
      );
    }
  },
});
