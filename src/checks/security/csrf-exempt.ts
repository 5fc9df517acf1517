import { filesWith } from '../../django/code.js';
import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext, Verdict } from '../define.js';
import { found, place, text } from '../verdicts.js';

/** So many are hardly all webhooks. */
const many = 5;

/** A word where many views are exempt from the CSRF check. */
export function* exemptViews({ django }: CheckContext): Generator<Verdict> {
  const exempt = filesWith(django, 'csrf_exempt').flatMap((file) =>
    readSyntax(django.project, file).root.all('decorator', 'call').flatMap(exemption),
  );
  const [first, ...more] = exempt;
  if (!first || exempt.length < many) return;
  yield found(
    place(first),
    text(
      `${exempt.length} views are exempt from the CSRF check: any other site can make a visitor's browser post to them.`,
      `뷰 ${exempt.length}개가 CSRF 검사에서 제외되어 있습니다. 다른 사이트가 방문자의 브라우저로 이 뷰에 요청을 보내게 할 수 있습니다.`,
    ),
    text(
      'Keep `@csrf_exempt` on webhooks and on APIs that take a token instead of the session; take it off the others and send the token with the form.',
      '웹훅과 세션 대신 토큰으로 인증하는 API에만 `@csrf_exempt`를 남기고, 나머지는 지운 뒤 폼에 CSRF 토큰을 함께 보내 주세요.',
    ),
    {
      severity: 'notice',
      related: more.slice(0, 4).map((at) => ({ location: place(at), note: text('also here', '여기도') })),
    },
  );
}

/** `@csrf_exempt`, `@method_decorator(csrf_exempt, …)`, `csrf_exempt(view)`. */
function exemption(node: Node): Origin[] {
  if (node.type === 'decorator')
    return node.all('identifier').some((one) => one.text === 'csrf_exempt') ? [node.at] : [];
  return node.field('function')?.text.split('.').at(-1) === 'csrf_exempt' ? [node.at] : [];
}
