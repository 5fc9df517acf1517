import { defineCheck } from '../define.js';
import { processOf } from '../processes/procfile-text.js';
import { found, text } from '../verdicts.js';
import { wholeApp } from './whole-app.js';

export default defineCheck({
  id: 'process-crashed',
  severity: 'error',
  title: text('A process beside web has crashed', 'web이 아닌 프로세스가 멈췄습니다'),
  docs: {
    what: text(
      'Looks at the dynos of the new release after the page was served, and finds workers and the like that have crashed.',
      '페이지를 확인한 뒤 새 릴리스의 dyno를 살펴 worker 같은 프로세스가 멈췄는지 확인합니다.',
    ),
    why: text(
      'The site answers all the same, but nobody does the work that it leaves to that process.',
      '사이트는 응답하지만 그 프로세스가 맡은 작업은 아무도 하지 않습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/dynos#dyno-crash-restart-policy'],
  },
  *run(context) {
    for (const { name, type, command } of context.outcome?.crashed ?? []) {
      const process = processOf(context, type);
      yield found(
        process ? { file: 'Procfile', line: process.line, column: process.column } : wholeApp,
        text(
          `${name} has crashed: it runs \`${command}\`.`,
          `${name}이(가) 멈췄습니다. 명령은 \`${command}\`입니다.`,
        ),
        text(
          `See its last words with \`heroku logs --dyno ${name}\`. If the app does without it: \`heroku ps:scale ${type}=0\`.`,
          `\`heroku logs --dyno ${name}\`로 마지막 로그를 확인해 주세요. 필요 없는 프로세스라면 \`heroku ps:scale ${type}=0\`을 실행하세요.`,
        ),
        { settledBy: 'platform' },
      );
    }
  },
});
