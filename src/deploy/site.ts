import { randomBytes } from 'node:crypto';
import type { MissingFile, SiteFacts } from '../model/site.js';
import { type Answer, get, RedirectLoop } from './http-probe.js';
import { hasRightType, type PageAsset, pageAssets } from './page.js';

/** How many files of a page are asked for, and how many at a time. */
const FILES = 20;
const AT_ONCE = 4;

/** How to ask: milliseconds for one answer, an extra certificate, cancellation. */
export interface Asking {
  timeout: number;
  ca?: string;
  signal?: AbortSignal;
}

/** A file that a page links to, and how it came. */
export interface AskedFile {
  kind: PageAsset['kind'];
  url: string;
  /** 0 when no answer came. */
  status: number;
  ok: boolean;
  came: string;
}

/** What can be seen of a site whose page has answered: more pages, files, headers. Never throws for the site's faults. */
export async function lookAround(
  page: URL,
  answer: Answer,
  asking: Asking,
): Promise<{ files: AskedFile[]; facts: SiteFacts }> {
  const files = await askFiles(answer, asking);
  const admin = await attempt(new URL('/admin/', answer.url), asking);
  const ofAdmin = admin?.status === 200 && isAdmin(admin) ? await askFiles(admin, asking) : [];
  const lost = await attempt(new URL(`/deploy-check-${randomBytes(6).toString('hex')}/`, answer.url), asking);
  return {
    files,
    facts: {
      ...factsOf(page, answer),
      missing: [...missing(files, answer), ...(admin ? missing(ofAdmin, admin) : [])],
      debugPage: [answer, lost].some((it) => it !== undefined && isDebugPage(it)),
      admin: admin && admin.status !== 404 ? { url: admin.url.href, status: admin.status } : undefined,
      plainHttp: await plainHttp(page, answer, asking),
      headersMissing: missingHeaders(answer),
    },
  };
}

/** An answer, or undefined for whatever keeps one from coming. */
async function attempt(url: URL, asking: Asking): Promise<Answer | undefined> {
  asking.signal?.throwIfAborted();
  return get(url, asking).catch(() => undefined);
}

/** Asks for the files that a page links to, styles and scripts before images. */
async function askFiles(page: Answer, asking: Asking): Promise<AskedFile[]> {
  if (!/^text\/html\b/i.test(page.contentType)) return [];
  const chosen = pageAssets(page.body, page.url).slice(0, FILES);
  const asked: AskedFile[] = [];
  for (let first = 0; first < chosen.length; first += AT_ONCE) {
    const some = chosen.slice(first, first + AT_ONCE);
    asked.push(...(await Promise.all(some.map((asset) => askFile(asset, asking)))));
  }
  return asked;
}

async function askFile({ kind, url }: PageAsset, asking: Asking): Promise<AskedFile> {
  const answer = await attempt(url, asking);
  const { status = 0, contentType = '' } = answer ?? {};
  const ok = answer !== undefined && status < 400 && hasRightType(kind, contentType);
  const came = status === 0 ? 'no answer' : status >= 400 ? String(status) : `content type "${contentType}"`;
  return { kind, url: url.href, status, ok, came };
}

function missing(files: readonly AskedFile[], page: Answer): MissingFile[] {
  return files
    .filter(({ ok }) => !ok)
    .map(({ kind, url, came }) => ({ kind, url, came, page: page.url.href }));
}

/** django/contrib/admin/templates: the login page and the index both have these. */
function isAdmin({ body }: Answer): boolean {
  return /\badmin\/css\/|id="site-name"|class="[^"]*\blogin\b/.test(body);
}

/** What is known of a site by the answer of its page alone. */
export function factsOf(page: URL, answer?: Answer): SiteFacts {
  return {
    url: page.href,
    status: answer?.status,
    loops: answer === undefined,
    missing: [],
    debugPage: answer !== undefined && isDebugPage(answer),
    headersMissing: [],
  };
}

/** django/views/templates/technical_404.html and technical_500.html, and the page of a project without URLs. */
function isDebugPage({ body }: Answer): boolean {
  return (
    /because you have <code>DEBUG = True<\/code>/.test(body) ||
    /<a href="[^"]*\/settings\/#debug"[^>]*>DEBUG=True<\/a>/.test(body)
  );
}

/** Where plain http leads; undefined where that is not known. */
async function plainHttp(page: URL, answer: Answer, asking: Asking): Promise<SiteFacts['plainHttp']> {
  if (page.protocol === 'http:') return answer.url.protocol === 'https:' ? 'https' : 'http';
  const plain = new URL(page);
  plain.protocol = 'http:';
  try {
    const { url } = await get(plain, asking);
    return url.protocol === 'https:' ? 'https' : 'http';
  } catch (error) {
    return error instanceof RedirectLoop ? 'loop' : undefined;
  }
}

/** Headers that Django's default middleware sends with each page. */
function missingHeaders({ headers }: Answer): string[] {
  const framed = headers['x-frame-options'] ?? headers['content-security-policy'];
  return [
    ...(headers['x-content-type-options'] ? [] : ['X-Content-Type-Options']),
    ...(framed ? [] : ['X-Frame-Options']),
  ];
}
