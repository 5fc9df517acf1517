import { filesWith } from '../../django/code.js';
import { readTemplates } from '../../django/templates/find.js';
import { dynamic, type Element, elements } from '../../django/templates/html.js';
import type { Template } from '../../django/templates/template.js';
import type { Location } from '../../model/finding.js';
import { defineCheck } from '../define.js';
import { settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { allowsHost, allowsInline, type Directive, deciding, enforcedPolicy } from './csp-policy.js';

/** Something of a page that a directive decides on. */
interface Need {
  /** The directives that decide, the first that is set alone. */
  directives: readonly string[];
  element: Element;
  /** The address, or that code stands in the page itself. */
  what: URL | 'inline';
}

export default defineCheck({
  id: 'csp-blocks-templates',
  severity: 'warning',
  guide: '1-3',
  title: text('The Content Security Policy blocks what the pages use', 'CSP가 페이지에서 쓰는 것을 막습니다'),
  docs: {
    what: text(
      'Compares the enforced policy with the scripts, styles, images, frames and inline code of the templates.',
      '적용되는 CSP를 템플릿의 스크립트, 스타일, 이미지, 프레임, 인라인 코드와 비교합니다.',
    ),
    why: text(
      "Browsers refuse what the policy does not name: with `default-src 'self'` alone, Bootstrap from a CDN and every inline script stay away. Django notices nothing; only the browser’s console tells.",
      "브라우저는 정책에 없는 것을 거부합니다. `default-src 'self'`만 있으면 CDN의 Bootstrap도, 인라인 스크립트도 동작하지 않습니다. Django는 알지 못하고 브라우저 콘솔에만 나타납니다.",
    ),
    example: {
      file: 'settings.py',
      bad: 'CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["\'self\'"]}}\n',
      good: 'CONTENT_SECURITY_POLICY = {\n    "DIRECTIVES": {\n        "default-src": ["\'self\'"],\n        "style-src": ["\'self\'", "https://cdn.jsdelivr.net"],\n    }\n}\n',
    },
    sources: [
      'https://django-csp.readthedocs.io/en/latest/configuration.html',
      'https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const policy = settings && enforcedPolicy(context, settings);
    // A view may have a policy of its own.
    if (!policy || filesWith(context.django, 'csp.decorators').length > 0) return;
    const blocked = new Map<Directive, { hosts: Set<string>; inline: number; at: Location[] }>();
    for (const template of readTemplates(context.django, /\.(html?|djhtml|xhtml)$/)) {
      // Mail is read elsewhere.
      if (/(^|[/_-])e?mails?([/_.-]|$)/i.test(template.file)) continue;
      for (const { directives, element, what } of needsOf(template)) {
        const directive = deciding(policy, directives);
        const sources = directive?.sources;
        if (!directive || !sources || sources.includes("'strict-dynamic'")) continue;
        if (what === 'inline' ? allowsInline(sources) !== false : allowsHost(sources, what)) continue;
        const all = blocked.get(directive) ?? { hosts: new Set(), inline: 0, at: [] };
        if (what === 'inline') all.inline++;
        else all.hosts.add(what.origin);
        all.at.push(template.place(element));
        blocked.set(directive, all);
      }
    }
    for (const [directive, { hosts, inline, at }] of blocked) {
      const names = [...hosts].slice(0, 4).map((host) => `\`${host}\``);
      const more =
        hosts.size > 4 ? text(` and ${hosts.size - 4} more`, ` 외 ${hosts.size - 4}곳`) : text('', '');
      const parts = {
        en: [
          ...(names.length > 0 ? [names.join(', ') + more.en] : []),
          ...(inline > 0 ? [`inline code (${inline} times)`] : []),
        ],
        ko: [
          ...(names.length > 0 ? [names.join(', ') + more.ko] : []),
          ...(inline > 0 ? [`인라인 코드(${inline}곳)`] : []),
        ],
      };
      yield found(
        at[0]!,
        text(
          `\`${directive.name} ${directive.sources!.join(' ')}\` keeps the browser from ${parts.en.join(' and ')}, which the templates use.`,
          `\`${directive.name} ${directive.sources!.join(' ')}\` 때문에 템플릿에서 쓰는 ${parts.ko.join(', ')}를 브라우저가 막습니다.`,
        ),
        text(
          'Name the hosts in script-src, style-src, img-src and so on, give inline scripts and styles a nonce, and try it in report-only mode first.',
          'script-src, style-src, img-src 등에 호스트를 적고 인라인 스크립트와 스타일에는 nonce를 붙여 주세요. 먼저 report-only로 시험해 보는 것이 좋습니다.',
        ),
        {
          related: directive.at
            ? [{ location: place(directive.at), note: text('the directive', '해당 지시어') }]
            : [],
        },
      );
    }
  },
});

const scripts = ['script-src-elem', 'script-src', 'default-src'];
const styles = ['style-src-elem', 'style-src', 'default-src'];

function* needsOf(template: Template): Generator<Need> {
  for (const element of elements(template)) {
    const { name, attributes } = element;
    const external = (value: string | undefined, directives: readonly string[]): Need[] => {
      const url = addressOf(value);
      return url ? [{ directives, element, what: url }] : [];
    };
    const inline = (directives: readonly string[]): Need => ({ directives, element, what: 'inline' });
    const hasNonce = 'nonce' in attributes || Object.keys(attributes).some((one) => one.includes(dynamic));
    if (name === 'script' && !hasNonce) {
      if ('src' in attributes) yield* external(attributes.src, scripts);
      else if (/^(|module|text\/javascript|application\/javascript)$/i.test(attributes.type?.trim() ?? ''))
        yield inline(scripts);
    }
    if (name === 'style' && !hasNonce) yield inline(styles);
    if (name === 'link' && !hasNonce && /\bstylesheet\b/i.test(attributes.rel ?? ''))
      yield* external(attributes.href, styles);
    if (name === 'img') yield* external(attributes.src, ['img-src', 'default-src']);
    if (name === 'iframe') yield* external(attributes.src, ['frame-src', 'child-src', 'default-src']);
    if ('style' in attributes) yield inline(['style-src-attr', 'style-src', 'default-src']);
    if (Object.keys(attributes).some((one) => /^on[a-z]+$/.test(one))) {
      yield inline(['script-src-attr', 'script-src', 'default-src']);
    }
  }
}

/** A full address of a known host. */
function addressOf(value: string | undefined): URL | undefined {
  const written = value?.trim() ?? '';
  const url = written.startsWith('//') ? `https:${written}` : written;
  if (!/^https?:\/\/[^/\uE000]+(\/|$)/i.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url);
}
