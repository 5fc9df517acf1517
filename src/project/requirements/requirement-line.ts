import path from 'node:path/posix';
import type { LineOptions } from './line-options.js';
import { formatMarker, type MarkerList, parseMarker } from './marker.js';
import { type Dependency, parseDependency } from './pep508.js';
import { repr, strip } from './python-text.js';
import { installationError, PipRefusal } from './refusal.js';
import { SyntaxFault } from './tokenizer.js';
import {
  extension,
  isArchive,
  isUrl,
  type Link,
  localLink,
  makeLink,
  readWheelName,
  requireLocal,
} from './url.js';

/** The tracked tree that local paths are looked up in; pip runs at its root. */
export interface Tree {
  has(path: string): boolean;
  hasFolder(path: string): boolean;
}

/** What pip makes of one line's requirement. Positions are in the line's text. */
export interface ReadRequirement {
  /** As written, or as `#egg=` or a wheel's name says; undefined when only the package's metadata tells. */
  name?: string;
  specifier: string;
  extras: string[];
  marker?: MarkerList;
  url?: string;
  editable: boolean;
  hashes?: Record<string, string[]>;
  /** Where the requirement and, after `;`, its marker stand, without outer space. Nobody can tell for an editable. */
  at?: { requirement: { start: number; end: number }; marker?: { start: number; end: number } };
}

/** Reads the part of a line before its options. Throws a PipRefusal. */
export function readRequirement(
  text: string,
  source: string,
  options: LineOptions,
  tree: Tree,
): ReadRequirement {
  const refuse = (shown: string, fault: unknown, where = ''): never => {
    if (!(fault instanceof SyntaxFault)) throw fault;
    throw installationError(`Invalid requirement: ${repr(shown)}: ${fault.message}${where}`);
  };
  const at = text.indexOf(isUrl(text) ? '; ' : ';');
  let marker: MarkerList | undefined;
  let markerAt: NonNullable<ReadRequirement['at']>['marker'];
  let name = at < 0 ? text : text.slice(0, at);
  if (at >= 0) {
    const markerText = strip(text.slice(at + 1));
    const start = text.indexOf(markerText, at + 1);
    markerAt = { start, end: start + markerText.length };
    try {
      if (markerText) marker = parseMarker(markerText);
    } catch (fault) {
      refuse(strip(name), fault);
    }
  }
  name = strip(name);

  let link: Link | undefined;
  let extras: string[] = [];
  if (isUrl(name)) {
    link = makeLink(name);
    requireLocal(link);
  } else {
    // With the folder before it, as pip has it: a name that is all brackets has extras too.
    const stripped = stripExtras(path.isAbsolute(name) ? absolute(name) : `./${absolute(name)}`);
    extras = stripped.extras;
    link = linkOfPath(absolute(stripped.path), name, tree);
  }
  const specification = link ? nameInLink(link) : name;
  let dependency: Dependency | undefined;
  try {
    if (specification !== undefined) dependency = parseDependency(specification);
  } catch (fault) {
    refuse(specification!, fault, ` (from ${source})${hint(specification!, tree)}`);
  }
  if (!link && dependency?.url) {
    link = makeLink(dependency.url);
    requireLocal(link);
  }
  const hashes = Object.keys(options.hashes).length ? options.hashes : undefined;
  return {
    name: dependency?.name,
    specifier: dependency?.specifier ?? '',
    extras: extras.length ? extras : (dependency?.extras ?? []),
    marker: marker ?? dependency?.marker,
    url: link?.url,
    editable: false,
    hashes,
    at: { requirement: { start: 0, end: name.length }, marker: markerAt },
  };
}

/** Reads the value of `-e`. Throws a PipRefusal. */
export function readEditable(value: string, constraint: boolean, tree: Tree): ReadRequirement {
  if (constraint) throw installationError('Editable requirements are not allowed as constraints');
  const { name, link, extras } = directEditable(value) ?? pathEditable(value, tree);
  if (!link.isVcs && !link.url.startsWith('file:')) {
    throw installationError(
      `${value} is not a valid editable requirement. It should either be a path to a local project or a VCS URL (beginning with ${vcsList}).`,
    );
  }
  if (!name && !link.url.startsWith('file:')) {
    throw installationError(
      `Could not detect requirement name for '${value}', please specify one with your_package_name @ URL`,
    );
  }
  const dependency = name ? parseDependency(name) : undefined;
  return {
    name: dependency?.name,
    specifier: '',
    extras: extras.length ? extras : (dependency?.extras ?? []),
    marker: dependency?.marker,
    url: link.url,
    editable: true,
  };
}

const vcsList =
  'bzr+http, bzr+https, bzr+ssh, bzr+sftp, bzr+ftp, bzr+lp, bzr+file, git+http, git+https, git+ssh, git+git, git+file, hg+file, hg+http, hg+https, hg+ssh, hg+static-http, svn+ssh, svn+http, svn+https, svn+svn, svn+file';

interface EditableParts {
  name?: string;
  link: Link;
  extras: string[];
}

function directEditable(value: string): EditableParts | undefined {
  let dependency: Dependency;
  try {
    dependency = parseDependency(value);
  } catch (fault) {
    if (fault instanceof SyntaxFault) return undefined;
    throw fault;
  }
  const { name, url, extras, marker } = dependency;
  if (!url) return undefined;
  const link = makeLink(url);
  requireLocal(link);
  return { name: marker ? `${name} ; ${formatMarker(marker)}` : name, link, extras };
}

function pathEditable(value: string, tree: Tree): EditableParts {
  const { path: file, extras } = stripExtras(value);
  if (isFolder(absolute(file), tree)) return { link: localLink(absolute(file)), extras };
  if (file.toLowerCase().startsWith('file:')) {
    const link = makeLink(file);
    requireLocal(link);
    return { name: link.egg, link, extras };
  }
  const vcs = ['bzr', 'git', 'hg', 'svn'].find((name) => value.toLowerCase().startsWith(`${name}:`));
  const link = makeLink(vcs ? `${vcs}+${value}` : value);
  return { name: link.egg, link, extras: [] };
}

/** pip runs at the project's root, which is '' here; what begins with '/' or '..' lies outside. */
function absolute(name: string): string {
  const normal = path.normalize(name).replace(/(?<=.)\/$/, '');
  return normal === '.' ? '' : normal;
}

function isFolder(file: string, tree: Tree): boolean {
  return /^(?:|\/|\.\.(?:\/\.\.)*)$/.test(file) || tree.hasFolder(file);
}

function stripExtras(file: string): { path: string; extras: string[] } {
  const match = /^(.+)(\[[^\]]+\])$/su.exec(file);
  if (!match) return { path: file, extras: [] };
  try {
    const { extras } = parseDependency(`placeholder${match[2]!.toLowerCase()}`);
    return { path: match[1]!.trimEnd(), extras };
  } catch (fault) {
    if (fault instanceof SyntaxFault) throw new PipRefusal('InvalidRequirement', fault.message);
    throw fault;
  }
}

const looksLikePath = (name: string): boolean => name.includes('/') || name.startsWith('.');

function linkOfPath(file: string, name: string, tree: Tree): Link | undefined {
  if (looksLikePath(name) && isFolder(file, tree)) {
    const inside = (child: string): string => (file === '' ? child : `${file}/${child}`);
    if (tree.has(inside('setup.py')) || tree.has(inside('pyproject.toml'))) return localLink(file);
    throw installationError(
      `Directory ${repr(name)} is not installable. Neither 'setup.py' nor 'pyproject.toml' found.`,
    );
  }
  if (!isArchive(file)) return undefined;
  if (tree.has(file)) return localLink(file);
  const sign = name.indexOf('@');
  if (sign >= 0 && !looksLikePath(name.slice(0, sign))) return undefined;
  return localLink(file);
}

function nameInLink(link: Link): string | undefined {
  if (extension(link.filename) !== '.whl') return link.egg;
  const { name, version } = readWheelName(link.filename);
  return `${name}==${version}`;
}

function hint(specification: string, tree: Tree): string {
  if (specification.includes('/')) {
    const there = tree.has(absolute(specification)) || isFolder(absolute(specification), tree);
    return `\nHint: It looks like a path.${there ? ' The path does exist. ' : ` File '${specification}' does not exist.`}`;
  }
  if (specification.includes('=') && !/~=|==|!=|<=|>=|<|>/.test(specification)) {
    return '\nHint: = is not a valid operator. Did you mean == ?';
  }
  return '';
}
