import type { StartPage } from '../model/site.js';
import { positional } from '../python/call.js';
import { readSyntax } from '../python/evaluate.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import { items, textOf } from '../python/value-facts.js';
import type { DjangoProject } from './django-project.js';
import { gave, type RunEvidence } from './evidence.js';
import { moduleStatements, sourcesOf } from './names.js';
import { once } from './once.js';
import { includedFile, isInclude, nameOf, routeFunctions, urlconf } from './urlconf.js';
import { usableSettings } from './usable-settings.js';

/** What the project has at `/`: as Django itself said it where it was asked, else as the sources do. */
export function startPage(django: DjangoProject, run?: RunEvidence): StartPage {
  const { routed, others } = gave(run?.start) ?? fromSources(django);
  return { routed: routed === false && hasOtherMeans(django) ? null : routed, others };
}

/** Whether something besides the URLconf may answer there: WhiteNoise with the files of a front end, a middleware for what has no route. */
function hasOtherMeans(django: DjangoProject): boolean {
  const settings = usableSettings(django, 'RUN');
  if (!settings) return true;
  const middleware = items(settings.get('MIDDLEWARE') ?? settings.get('MIDDLEWARE_CLASSES'));
  return (
    settings.get('WHITENOISE_ROOT') !== undefined ||
    settings.get('WHITENOISE_INDEX_FILE') !== undefined ||
    !middleware?.every((one) => !/Fallback/.test(textOf(one) ?? 'Fallback'))
  );
}

const fromSources = once((django: DjangoProject): StartPage => {
  const urls = urlconf(django);
  const admin = urls?.routes.find(
    ({ view, pattern }) => view === 'django.contrib.admin.site.urls' && /^[\w/-]+$/.test(pattern ?? ''),
  );
  return {
    routed: urls ? routedIn(django, urls.files[0]!, new Set()) : null,
    others: admin ? [`/${admin.pattern}`] : [],
  };
});

/** Whether a URLconf has a route for what is left of the path when nothing is; null where that is not seen. */
function routedIn(django: DjangoProject, file: string, seen: Set<string>): boolean | null {
  if (seen.has(file)) return null;
  seen.add(file);
  const sources = sourcesOf(django);
  const found: (boolean | null)[] = [];

  const list = (node: Node | undefined): void => {
    const callee = node?.type === 'call' ? nameOf(sources, file, node.field('function')!) : '';
    if (node?.type === 'list' || node?.type === 'tuple') for (const part of node.parts) list(part);
    else if (node?.type === 'parenthesized_expression') list(node.parts[0]);
    else if (node?.type === 'binary_operator' && node.field('operator')!.text === '+') {
      list(node.field('left'));
      list(node.field('right'));
    } else if (routeFunctions.test(callee)) found.push(route(node!, /\.path$/.test(callee)));
    // While DEBUG is off these two make no routes.
    else if (!debugHelpers.test(callee) && node?.text !== 'urlpatterns') found.push(null);
  };

  const route = (call: Node, isPath: boolean): boolean | null => {
    const [first, view] = positional(call);
    const matches = matchesNothing(plainString(first), isPath);
    if (!matches || !view) return matches;
    if (!isInclude(view)) return true;
    const included = includedFile(sources, file, view);
    return included === undefined ? null : routedIn(django, included, seen);
  };

  for (const statement of moduleStatements(readSyntax(django.project, file).root.parts)) {
    const first = statement.type === 'expression_statement' ? statement.parts[0] : undefined;
    if (/assignment$/.test(first?.type ?? '') && first!.field('left')?.text === 'urlpatterns')
      list(first!.field('right'));
    else if (mentions(statement, 'urlpatterns')) found.push(null);
  }
  if (found.includes(true)) return true;
  return found.length === 0 || found.includes(null) ? null : false;
}

function mentions(statement: Node, name: string): boolean {
  return statement.text.includes(name) && statement.all('identifier').some((node) => node.text === name);
}

const debugHelpers =
  /^django\.(conf\.urls\.static\.static|contrib\.staticfiles\.urls\.staticfiles_urlpatterns)$/;

/** Whether a pattern matches the empty rest of a path. */
function matchesNothing(pattern: string | undefined, isPath: boolean): boolean | null {
  if (pattern === undefined) return null;
  // What Django's own converters take is never empty.
  if (isPath) return /^<(?!(int|str|slug|uuid|path):)\w+:/.test(pattern) ? null : pattern === '';
  try {
    return new RegExp(pattern.replaceAll('(?P<', '(?<')).test('');
  } catch {
    return null;
  }
}
