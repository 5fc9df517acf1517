import { describe, expect, test } from 'vitest';
import { same } from '../../src/model/text.js';
import { problemOf } from '../../src/report/report.js';
import { terminal } from '../../src/report/terminal.js';
import { verdict } from '../../src/report/verdict.js';
import { checkReport, deployReport, finding, hostile } from './sample.js';

describe('terminal', () => {
  test('of a check', () => {
    expect(terminal(checkReport(), 'en')).toMatchInlineSnapshot(`
      "❌ Not ready for Heroku: 1 error, 1 warning and 1 notice.

      Mode \`check\`: this is a pull request · Commit 0123456 · 1.3 s

      ❌ 1 error

      backend/config/settings.py:28 [debug-on]
        \`DEBUG\` is \`True\` on Heroku.
        Repair: Write \`DEBUG = False\`.
        See also: backend/config/local.py:2 set here

      ⚠️ 1 warning

      project [static-unserved]
        \`DEBUG\` is \`True\` on Heroku.
        Repair: Write \`DEBUG = False\`.

      💡 1 notice

      backend/requirements.txt:3 [req-windows-only]
        \`pywin32\` is for Windows.
        Repair: Take the line out.

      ✅ Look at the project (0.1 s): Django 5.2, Python 3.13
      ✅ Check it (1.2 s): done

      2 questions that the sources do not settle
        - the config var HOSTS

      1 finding left out on request (\`ignore\` or a comment).
      "
    `);
  });

  test('of a check, in Korean', () => {
    expect(terminal(checkReport(), 'ko')).toMatchInlineSnapshot(`
      "❌ 아직 Heroku에 배포할 수 없습니다: 오류 1개, 경고 1개, 알림 1개.

      모드 \`check\`: pull request이기 때문입니다 · 커밋 0123456 · 1.3초

      ❌ 오류 1개

      backend/config/settings.py:28 [debug-on]
        Heroku에서 \`DEBUG\`가 \`True\`입니다.
        고치는 방법: \`DEBUG = False\`라고 쓰세요.
        관련 위치: backend/config/local.py:2 여기에서 설정

      ⚠️ 경고 1개

      프로젝트 [static-unserved]
        Heroku에서 \`DEBUG\`가 \`True\`입니다.
        고치는 방법: \`DEBUG = False\`라고 쓰세요.

      💡 알림 1개

      backend/requirements.txt:3 [req-windows-only]
        \`pywin32\`는 Windows용입니다.
        고치는 방법: 이 줄을 지우세요.

      ✅ 프로젝트 살펴보기 (0.1초): Django 5.2, Python 3.13
      ✅ 검사 (1.2초): 완료

      소스만으로는 알 수 없는 것 2개
        - config var HOSTS의 값

      요청에 따라 1개를 뺐습니다(\`ignore\` 또는 주석).
      "
    `);
  });

  test('of a deploy', () => {
    expect(terminal(deployReport(), 'en')).toMatchInlineSnapshot(`
      "✅ Deployed my-site as v12.

      Mode \`deploy\`: there is a key · Commit 0123456 · Release v12 · https://my-site-0123.herokuapp.com/ · 2 min 5 s

      ✅ Look at the project (0.1 s): done
      ✅ Build (1 min 35 s): heroku-24, 48 MB
      ⏭️ Migrate the database: the release phase did it

      🧽 1 line of the requirements repaired in the shipped copy
        requirements.txt:2 Windows only

        --- requirements.txt
        +++ requirements.txt
        @@ -1,2 +1 @@
         Django==5.2
        -pywin32==306

      https://my-site-0123.herokuapp.com/ answered 200 in 0.5 s · 1 of 2 linked files served
        ❌ https://my-site-0123.herokuapp.com/static/b.png (404)

      1 migration applied
        - blog.0002_post

      1 warning from Heroku
        - ! A Python security update is available
      "
    `);
  });

  test('read from its end: what can be repaired, and the verdict again behind a long list', () => {
    const many = Array.from({ length: 9 }, (_, n) => finding({ location: { file: 'a.py', line: n } }));
    const report = checkReport();
    const long = {
      ...report,
      checks: { ...report.checks!, findings: [...report.checks!.findings, ...many] },
    };
    const end = (text: string, lines: number): string => text.split('\n').slice(-lines).join('\n');
    expect(end(terminal(long, 'en', { end: true }), 4)).toMatchInlineSnapshot(`
      "The command \`fix\` makes 1 repair for you.

      ❌ Not ready for Heroku: 10 errors, 1 warning and 1 notice.
      "
    `);
    expect(end(terminal(report, 'ko', { end: true }), 2)).toMatchInlineSnapshot(`
      "1건은 \`fix\` 명령으로 바로 고칠 수 있습니다.
      "
    `);
    expect(terminal(long, 'en').match(/Not ready/g)).toHaveLength(1);
  });

  test('leaves out the stages where they were seen as they went', () => {
    expect(terminal(checkReport(), 'en', { stages: false })).not.toContain('Look at the project');
  });

  test('of a bug', () => {
    const report = checkReport({ checks: undefined, stages: [], problem: problemOf('broken') });
    expect(terminal(report, 'en')).toMatchInlineSnapshot(`
      "❌ Failed before the first stage.

      Mode \`check\`: this is a pull request · Commit 0123456 · 1.3 s

        broken
        This is a bug in the action, not in the project. Please report it with the lines below.
        | broken
      "
    `);
  });

  test('has colours only when asked, and never those of the repository', () => {
    const report = checkReport({
      checks: undefined,
      problem: { text: same(hostile), log: [hostile] },
      warnings: [hostile],
    });
    for (const character of ['\u001b', '\u0007', '\u202e']) {
      expect(terminal(report, 'en')).not.toContain(character);
    }
    const colored = terminal(report, 'en', { colors: true });
    expect(colored).toContain('\u001b[1m');
    expect(colored).not.toContain('\u001b]');
    expect(colored).not.toContain('\u0007');
  });
});

test('the verdict says it in one sentence', () => {
  const failed = { name: 'push', startedAt: new Date(0), duration: 1 } as const;
  const warned = {
    findings: [finding({ severity: 'warning' })],
    unknowns: [],
    notApplicable: [],
    suppressed: [],
  };
  const clean = { ...warned, findings: [] };
  const sentences = [
    checkReport(),
    checkReport({ status: 'success', checks: clean }),
    checkReport({ status: 'success', checks: warned }),
    checkReport({ status: 'success', failOn: 'never' }),
    checkReport({ checks: warned, failOn: 'warning' }),
    checkReport({ mode: 'deploy' }),
    checkReport({ mode: 'rehearse' }),
    deployReport(),
    deployReport({ mode: 'rehearse' }),
    deployReport({ status: 'failure', stages: [{ ...failed, status: 'failed' }] }),
    deployReport({ status: 'timed-out', stages: [{ ...failed, status: 'timed-out' }] }),
    deployReport({ status: 'cancelled', stages: [{ ...failed, status: 'cancelled' }] }),
    deployReport({ status: 'cancelled', stages: [] }),
    checkReport({ checks: undefined, stages: [] }),
  ].map((report) => {
    const { icon, text } = verdict(report);
    return `${icon} ${text.en}\n${icon} ${text.ko}`;
  });
  expect(sentences.join('\n')).toMatchInlineSnapshot(`
    "❌ Not ready for Heroku: 1 error, 1 warning and 1 notice.
    ❌ 아직 Heroku에 배포할 수 없습니다: 오류 1개, 경고 1개, 알림 1개.
    ✅ Ready for Heroku: the checks found nothing that would go wrong.
    ✅ Heroku에 배포할 준비가 되었습니다. 문제가 될 만한 것을 찾지 못했습니다.
    ✅ Ready for Heroku, with 1 warning.
    ✅ Heroku에 배포할 수 있습니다. 확인할 것: 경고 1개.
    ⚠️ Not ready for Heroku: 1 error, 1 warning and 1 notice. The run passes all the same, because \`fail-on\` is \`never\`.
    ⚠️ 아직 Heroku에 배포할 수 없습니다: 오류 1개, 경고 1개, 알림 1개. \`fail-on\`이 \`never\`이므로 실행은 성공으로 끝냅니다.
    ❌ Not ready for Heroku: 1 warning.
    ❌ 아직 Heroku에 배포할 수 없습니다: 경고 1개.
    ❌ Nothing was deployed: 1 error, 1 warning and 1 notice to repair first.
    ❌ 배포하지 않았습니다. 먼저 고쳐야 합니다: 오류 1개, 경고 1개, 알림 1개.
    ❌ Not ready for Heroku: 1 error, 1 warning and 1 notice.
    ❌ 아직 Heroku에 배포할 수 없습니다: 오류 1개, 경고 1개, 알림 1개.
    ✅ Deployed my-site as v12.
    ✅ my-site 앱을 배포했습니다(v12).
    ✅ Rehearsed: the project builds, migrates and serves on the local Heroku.
    ✅ 리허설 성공: 로컬 Heroku에서 빌드, 마이그레이션, 실행까지 잘 됩니다.
    ❌ Failed at the stage "Build".
    ❌ "빌드" 단계에서 실패했습니다.
    ⏳ Time ran out at the stage "Build". How it ended is not known.
    ⏳ "빌드" 단계에서 제한 시간을 넘겼습니다. 어떻게 끝났는지는 알 수 없습니다.
    🛑 Cancelled at the stage "Build".
    🛑 "빌드" 단계에서 취소되었습니다.
    🛑 Cancelled.
    🛑 취소되었습니다.
    ❌ Failed before the first stage.
    ❌ 첫 단계를 시작하기 전에 실패했습니다."
  `);
});
