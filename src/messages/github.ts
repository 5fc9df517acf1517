import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';

const n = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** What GitHub was asked for, as the subject of a sentence. */
export const surfaces = {
  checkRun: { en: 'the check run', ko: '체크 실행(check run)' },
  review: { en: 'the review suggestions', ko: '리뷰 제안' },
  comment: { en: 'the comment', ko: '댓글' },
  deployment: { en: 'the deployment record', ko: '배포 기록' },
  files: { en: 'the changed lines', ko: '변경된 줄 목록' },
} as const satisfies Record<string, Text>;

/** Notes about GitHub: what could not be shown there, and why. */
export const githubTexts = {
  checkRunName: (about: string): string =>
    about === '' ? 'Heroku readiness' : `Heroku readiness (${about})`,
  inProgress: { en: 'Checking the project …', ko: '프로젝트를 검사하고 있습니다…' },
  forbidden: (what: Text, permission: string): Text => ({
    en: `GitHub refused ${what.en}: the token lacks a permission. Add \`${permission}\` to the job's \`permissions\`.`,
    ko: josa(
      `GitHub이 ${what.ko} 요청을 거부했습니다. 토큰에 권한이 없습니다. 작업(job)의 \`permissions\`에 \`${permission}\`를 추가해 주세요.`,
    ),
  }),
  annotationLimit: {
    en: "GitHub shows ten annotations of each level. With `checks: write` in the job's `permissions` all findings are annotated, in a check run.",
    ko: 'GitHub은 주석을 수준마다 10개까지만 보여 줍니다. 작업(job)의 `permissions`에 `checks: write`를 추가하면 체크 실행(check run)에 모든 결과가 주석으로 표시됩니다.',
  },
  readOnly: {
    en: 'This pull request comes from a fork, so GitHub gives the run a read-only token: nothing is written to the pull request. Everything is in this summary.',
    ko: '포크에서 온 pull request이므로 GitHub이 읽기 전용 토큰을 줍니다. 그래서 pull request에는 아무것도 쓰지 않으며, 모든 내용은 이 요약에 있습니다.',
  },
  rateLimited: (what: Text): Text => ({
    en: `GitHub's rate limit is used up, so ${what.en} had to be left out. The next run tries again.`,
    ko: `GitHub의 요청 한도를 다 써서 ${what.ko} 작업을 하지 못했습니다. 다음 실행에서 다시 시도합니다.`,
  }),
  failed: (what: Text, reason: string): Text => ({
    en: `GitHub did not take ${what.en}: ${reason}. This does not change the result of the run.`,
    ko: `GitHub이 ${what.ko} 요청을 처리하지 못했습니다: ${reason}. 실행 결과에는 영향이 없습니다.`,
  }),
  bug: (reason: string): Text => ({
    en: `Showing the result on GitHub failed by a fault of this action (${reason}). Please report it; the result itself stands.`,
    ko: `이 액션의 오류로 GitHub에 결과를 표시하지 못했습니다(${reason}). 제보해 주세요. 결과 자체는 그대로입니다.`,
  }),
  noToken: (what: Text): Text => ({
    en: `There is no \`github-token\`, so ${what.en} had to be left out.`,
    ko: `\`github-token\`이 없어서 ${what.ko} 작업을 하지 못했습니다.`,
  }),
  baseCheckedOut: (event: string): Text => ({
    en: `The event \`${event}\` checks out the branch that the pull request goes into, so this is about that branch and not about what is proposed: nothing is written to the pull request. Use the event \`pull_request\`: checking needs no secret.`,
    ko: `\`${event}\` 이벤트는 병합될 브랜치를 체크아웃합니다. 그래서 이 결과는 pull request의 변경이 아니라 그 브랜치에 대한 것이며, pull request에는 아무것도 쓰지 않습니다. 검사에는 secret이 필요 없으니 \`pull_request\` 이벤트를 쓰세요.`,
  }),
  movedOn: (sha: string): Text => ({
    en: `The pull request has moved on from ${sha.slice(0, 7)} since this run began, so nothing is written to it: the run for the newer commit does that.`,
    ko: `이 실행이 시작된 뒤 pull request가 ${sha.slice(0, 7)} 다음 커밋으로 바뀌었습니다. pull request에는 새 커밋의 실행이 쓰므로 여기서는 아무것도 쓰지 않습니다.`,
  }),
  noPullRequest: (input: string): Text => ({
    en: `\`${input}\` has no effect here: the event \`pull_request\` is needed, which names the pull request.`,
    ko: josa(
      `\`${input}\`은 여기에서 효과가 없습니다. pull request 번호를 알 수 있는 \`pull_request\` 이벤트가 필요합니다.`,
    ),
  }),
  linesUnknown: {
    en: 'The lines that the pull request changes are not known, so its suggestions were left as they are.',
    ko: 'pull request에서 바뀐 줄을 알 수 없어서 제안은 그대로 두었습니다.',
  },
  scopeUnknown: {
    en: 'The lines that this change touches are not known, so every finding counts (`fail-on-scope: all`). Give a `github-token` with `pull-requests: read`, or check out with `fetch-depth: 0`.',
    ko: '이 변경이 건드린 줄을 알 수 없어서 모든 결과를 판정에 넣었습니다(`fail-on-scope: all`). `pull-requests: read` 권한이 있는 `github-token`을 주거나 `fetch-depth: 0`으로 체크아웃해 주세요.',
  },
  scopeNoProposal: {
    en: '`fail-on-scope: diff` compares a pull request with its base; this is none, so every finding counts.',
    ko: '`fail-on-scope: diff`는 pull request를 base와 비교합니다. 지금은 pull request가 아니므로 모든 결과를 판정에 넣었습니다.',
  },
  scope: (inside: number, all: number): Text => ({
    en: `${inside} of ${n(all, 'finding')} are on changed lines; only those can fail the run (\`fail-on-scope: diff\`).`,
    ko: `결과 ${all}개 중 ${inside}개가 변경된 줄에 있습니다. 실행을 실패로 만드는 것은 이것뿐입니다(\`fail-on-scope: diff\`).`,
  }),
  notes: { en: 'Notes', ko: '참고' },
  patchTitle: (count: number): Text => ({
    en: `Repair ${n(count, 'finding')} with a patch`,
    ko: `패치로 ${count}개 고치기`,
  }),
  patchHow: {
    en: 'Run this at the root of the repository, or review it first with `git apply --stat`:',
    ko: '저장소 루트에서 아래 명령을 실행하세요. `git apply --stat`으로 먼저 살펴볼 수도 있습니다.',
  },
  patchFile: {
    en: 'The patch is in the file that the output `patch-file` names: it is too long, or holds characters that a page would lose (such as CRLF line ends). Apply it with `git apply`.',
    ko: '패치는 출력 `patch-file`이 가리키는 파일에 있습니다. 너무 길거나, 페이지에 옮기면 사라지는 문자(CRLF 줄 끝 등)가 들어 있기 때문입니다. `git apply`로 적용하세요.',
  },
  reviewBody: (count: number): Text => ({
    en: `${n(count, 'repair')} for Heroku that can be applied with one click.`,
    ko: `클릭 한 번으로 적용할 수 있는 Heroku용 수정 제안이 ${count}개 있습니다.`,
  }),
  outdated: {
    en: 'This suggestion no longer applies.',
    ko: '이 제안은 더 이상 필요하지 않습니다.',
  },
  reviewOver: {
    en: 'The suggestions of this review are made or no longer apply.',
    ko: '이 리뷰의 제안은 반영되었거나 더 이상 필요하지 않습니다.',
  },
  changes: ({ added, gone, kept }: { added: number; gone: number; kept: number }): Text => ({
    en: `Since the last push: ${added} new, ${gone} gone, ${kept} still there.`,
    ko: `지난 푸시 이후: 새로 생긴 것 ${added}개, 없어진 것 ${gone}개, 그대로인 것 ${kept}개.`,
  }),
  isNew: { en: 'new', ko: '새로 생김' },
  gone: { en: 'Gone', ko: '없어짐' },
  rehearsal: { en: 'Rehearsal on the local Heroku', ko: '로컬 Heroku 리허설' },
  details: { en: 'Details', ko: '자세히' },
  deploymentOfJob: {
    en: 'The job has `environment:` and records the deployment by itself, so the input `deployment` is not needed.',
    ko: 'job에 `environment:`가 있어 GitHub이 배포를 알아서 기록합니다. 입력 `deployment`는 필요 없습니다.',
  },
  leftOpen: {
    en: 'The step ended before it could say here how. See the log of the run.',
    ko: '단계가 여기에 결과를 남기지 못하고 끝났습니다. 실행 로그를 확인하세요.',
  },
  deploying: { en: 'Deploying to Heroku', ko: 'Heroku에 배포하는 중' },
};
