import { normalName } from '../project/requirements/version.js';
import { wheelFit } from '../project/requirements/wheel-fit.js';
import type { Found } from './install-failure.js';

function files(output: string): Found | undefined {
  const unread = /UnicodeDecodeError: .*/.exec(output);
  if (unread && output.includes('req_file.py')) return { cause: 'encoding', message: unread[0] };
  const include = /Could not open (?:requirements|constraint) file: .*'([^']*)'/.exec(output);
  if (include) return { cause: 'missing-file', requirement: include[1] };
  const option = /error: (no such option: .*|ambiguous option: .*)/.exec(output);
  if (option) return { cause: 'invalid', message: option[1] };
  const invalid = /Invalid requirement: '?(.+?)(?:'?: .*)?$/m.exec(output);
  if (invalid) {
    const [, file, line] = /from line (\d+) of (\S+?)\)/.exec(output) ?? [];
    const place = line === undefined ? undefined : { file: line, line: Number(file) };
    return { cause: 'invalid', requirement: invalid[1], place };
  }
  const folder =
    /(?:OSError: \[Errno 2\] No such file or directory: '([^']+)'|Directory '([^']+)' is not installable)/.exec(
      output,
    );
  if (folder) return { cause: 'local-path', requirement: folder[1] ?? folder[2] };
  if (/No space left on device/.test(output)) return { cause: 'disk' };
  return undefined;
}

function hashes(output: string): Found | undefined {
  if (output.includes('DO NOT MATCH THE HASHES')) {
    const [, requirement] = /HASHES FROM THE REQUIREMENTS FILE\..*\n\s+(\S+) from /.exec(output) ?? [];
    return { cause: 'hash', requirement, message: sentence(output, /.*DO NOT MATCH THE HASHES[^.]*/) };
  }
  const missing = /(Hashes are required in|In) --require-hashes mode|Can't verify hashes for/.exec(output);
  if (!missing) return undefined;
  const after = output.slice(missing.index).split('\n').slice(1);
  const requirement = after.map((line) => /^\s+(\S+?)(?: --hash\S*| \(from|$)/.exec(line)?.[1]).find(Boolean);
  return { cause: 'hash-missing', requirement, message: output.slice(missing.index).split(/[.\n]/, 1)[0] };
}

function conflict(output: string): Found | undefined {
  const cannot = /Cannot install (.+?) because these package versions have conflicting dependencies/.exec(
    output,
  );
  if (!cannot && !output.includes('ResolutionImpossible') && !output.includes('Double requirement given')) {
    return undefined;
  }
  const [, causes = ''] = /The conflict is caused by:\n([\s\S]*?)\n\s*\n/.exec(output) ?? [];
  const details = causes
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const names = cannot?.[1]?.split(/, | and /) ?? [];
  const [, file, line] = /-r (\S+) \(line (\d+)\)/.exec(cannot?.[1] ?? '') ?? [];
  const place = file === undefined ? undefined : { file, line: Number(line) };
  return { cause: 'conflict', requirement: place ? undefined : names[0], place, details };
}

/** What git says. */
function repository(output: string): Found | undefined {
  if (!/× git |when git (clone|fetch|rev-parse)|ERROR: Command "?git/.test(output)) return undefined;
  const said =
    /^\s*((?:fatal|ssh|remote|error): .*|.*Permission denied \(publickey.*|Host key verification failed.*)$/gm;
  const details = [...output.matchAll(said)]
    .map((match) => match[1]!.trim())
    .filter((line) => !line.startsWith('error: subprocess'));
  const requirement =
    /Failed to build '([^']+)' when git/.exec(output)?.[1] ?? /Collecting (\S+) ?@ git/.exec(output)?.[1];
  const all = details.join('\n');
  const refused =
    /could not read (Username|Password)|Authentication failed|Permission denied \(publickey|Host key verification failed|Repository not found|returned error: 40[134]/;
  const unreachable =
    /Could not resolve host|Failed to connect|Connection (refused|timed out)|returned error: 5\d\d/;
  const cause = refused.test(all) ? 'credentials' : unreachable.test(all) ? 'network' : 'repository';
  return { cause, requirement, details, message: details[0] };
}

/** What the server of a URL that a line names answered, if it did. */
function download(output: string): Found | undefined {
  const away =
    /^error: (?:connection-failed|connection-timeout|ssl-verification-failed|proxy-connection-failed)\s+× (.*?)(?: while fetching|$)/m.exec(
      output,
    );
  if (away) return { cause: 'network', requirement: lastCollected(output), message: away[1] };
  const failed = /HTTP error (\d+) while getting (\S+)/.exec(output);
  if (!failed) return undefined;
  const status = Number(failed[1]);
  const requirement = /Could not install requirement (\S+?) ?@? ?(?:https?:|from)/.exec(output)?.[1];
  const cause = status === 401 || status === 403 ? 'credentials' : status >= 500 ? 'network' : 'not-found';
  return { cause, requirement, message: failed[0] };
}

function build(output: string): Found | undefined {
  const name =
    /Failed building wheel for ([\w.-]+)/.exec(output)?.[1] ??
    /Failed to build '([\w.-]+)(?:==[^']*)?' when/.exec(output)?.[1] ??
    /╰─> (?!\[|No available|See above)([\w.-]+)\s*$/m.exec(output)?.[1] ??
    /Failed to build ([\w.-]+)\s*$/m.exec(output)?.[1];
  const stopped =
    /× (?:Getting requirements|Preparing metadata|Building|Failed|python setup\.py|pip subprocess).*/.exec(
      output,
    );
  if (name === undefined && !stopped) return undefined;
  // The tools for the build come from the index, too.
  if (/× (?:pip subprocess|installing build dependencies)/i.test(output) && networkTrouble.test(output)) {
    return { cause: 'network' };
  }
  return { cause: 'build', requirement: name ?? lastCollected(output), details: missingInBuild(output) };
}

function lastCollected(output: string): string | undefined {
  return [...output.matchAll(/^\s*(?:Collecting|Processing) (\S+)/gm)].at(-1)?.[1];
}

/** The lines that say what a compiler or a build script did not find, best first. */
function missingInBuild(output: string): string[] {
  const patterns = [
    /fatal error: \S+: No such file or directory/g,
    /(?:\w+[-_]config|\w+) executable not found.*/g,
    /(?:[\w-]+-config|pkg-config|cmake|swig|cargo|rustc|gfortran|gcc|cl)(?:: (?:command )?not found| is not installed)/gi,
    /No such file or directory: '[\w./-]*(?:config|cmake|swig|cargo|gfortran|apxs|cython)[\w-]*'/g,
    /can't find Rust compiler|Rust, is not installed or is not on PATH|Can not find valid pkg-config name/gi,
    /(?:Package|Dependency) "?'?[\w.+-]+'?"?,? .*not found.*/g,
    /ModuleNotFoundError: No module named '[\w.]+'/g,
    /error: ['‘][\w]+['’] undeclared/g,
  ];
  return [...new Set(patterns.flatMap((pattern) => [...output.matchAll(pattern)].map((match) => match[0])))];
}

const networkTrouble =
  /NewConnectionError|NameResolutionError|Temporary failure in name resolution|ProxyError|SSLError|CERTIFICATE_VERIFY_FAILED|ReadTimeout|ConnectTimeout|RemoteDisconnected|Connection(?:Reset|Refused)?Error|IncompleteRead|too many 5\d\d error responses/;

function noDistribution(output: string, python: string): Found | undefined {
  const wrong = /(\S+\.whl) is not a supported wheel on this platform/.exec(output);
  if (wrong) return { cause: 'no-file', requirement: wrong[1], fit: wheelFit([wrong[1]!], python) };
  const [, requirement] = /No matching distribution found for (\S+)/.exec(output) ?? [];
  if (requirement === undefined) return undefined;
  const sought =
    /satisfies the requirement (\S+)(?: \(from ([^()]*(?:\([^()]*\))?[^()]*)\))? \(from versions: (.*)\)/.exec(
      output,
    );
  const parent = sought?.[2]?.split('->')[0];
  const base = { requirement, parent: parent?.startsWith('-r ') ? undefined : parent };
  if (/since it has invalid metadata/.test(output)) {
    return { ...base, cause: 'metadata', details: [sentence(output, /has invalid metadata: .*/)] };
  }
  const ignoredHost = /located at (\S+) is not a trusted or secure host/.exec(output);
  if (ignoredHost)
    return {
      ...base,
      cause: 'insecure',
      message: sentence(output, /The repository located at .*? is being ignored/),
    };
  const [name, version] = requirement.split(/[=<>!~]+/) as [string, string?];
  const ignored = /versions that require a different python version: (.*)/.exec(output)?.[1]?.split('; ');
  const pinned =
    ignored?.find((one) => one.startsWith(`${version} `)) ??
    (version === undefined ? ignored?.[0] : undefined);
  if (pinned !== undefined) return { ...base, cause: 'python', details: [pinned] };
  const answers = answersFor(name, output);
  const trouble = answers.filter((line) => !/^\S+ 404 /.test(line));
  const refused = trouble.find((line) => /^\S+ 40[13] /.test(line));
  if (refused !== undefined) return { ...base, cause: 'credentials', message: refused };
  if (trouble.length > 0) return { ...base, cause: 'network', message: trouble[0] };
  if (sought?.[3] !== 'none') {
    return {
      ...base,
      cause: 'no-version',
      details: [`from versions: … ${sought?.[3]?.split(', ').slice(-3).join(', ')}`],
    };
  }
  if (networkTrouble.test(output)) return { ...base, cause: 'network' };
  const unfit = unfitFiles(name, version, output);
  if (unfit.length > 0) return { ...base, cause: 'no-file', fit: wheelFit(unfit, python) };
  return { ...base, cause: answers.length > 0 ? 'no-project' : 'no-version' };
}

/** What indexes answered when pip asked them for a project. */
function answersFor(name: string, output: string): string[] {
  return output.split('\n').flatMap((line) => {
    const said = /Could not fetch URL (\S+): (.*?)(?: - skipping)?$/.exec(line);
    return said &&
      project(
        said[1]!
          .replace(/\/+:?$/, '')
          .split('/')
          .at(-1)!,
      ) === project(name)
      ? [`${said[1]} ${answer(said[2]!)}`]
      : [];
  });
}

/** Without what it repeats, and without Python's names for it. */
function answer(words: string): string {
  const cause = /Caused by \w+\(.*?['"]([^'"]+)['"]\)+$/.exec(words)?.[1];
  return cause ?? words.replace(/ for url: .*/, '');
}

function unfitFiles(name: string, version: string | undefined, output: string): string[] {
  const files = output
    .split('\n')
    .flatMap((line) => /Skipping link: none of the wheel's tags .*\/([^/\s]+\.whl)/.exec(line)?.[1] ?? []);
  const own = files.filter((file) => project(file.split('-')[0]!) === project(name));
  const ofVersion = own.filter((file) => file.split('-')[1] === version);
  return ofVersion.length > 0 ? ofVersion : own;
}

function rest(output: string): Found | undefined {
  const python = /Package '([^']+)' requires a different Python: (.*)/.exec(output);
  if (python) return { cause: 'python', requirement: python[1], details: [python[2]!] };
  if (networkTrouble.test(output)) return { cause: 'network' };
  return undefined;
}

/** The project of an index page, or of a requirement with extras. */
function project(name: string): string {
  return normalName(name.replace(/\[.*/, ''));
}

function sentence(output: string, pattern: RegExp): string {
  return (pattern.exec(output)?.[0] ?? '').replace(/^\s*(ERROR: )+/, '').trim();
}

/** Whether only pip's log (PIP_LOG) tells why it found nothing: otherwise it keeps to itself what an index answered. */
export function asksForLog(output: string): boolean {
  return output.includes('(from versions: none)');
}

/** The lines of pip's log that say what an index answered, and which files did not fit. */
export function telling(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => /Could not fetch URL |Skipping link: none of the wheel's tags /.test(line))
    .map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:,]+ /, ''));
}

/** Each looks for one kind of failure in what pip printed; the first that finds one is right. */
export const pipCauses: readonly ((output: string, python: string) => Found | undefined)[] = [
  files,
  hashes,
  conflict,
  repository,
  download,
  build,
  noDistribution,
  rest,
];
