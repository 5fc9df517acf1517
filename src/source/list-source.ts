import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectError } from '../model/errors.js';
import type { Text } from '../model/text.js';
import { leavesTree } from '../project/links.js';
import { BlobReader, whole } from './blobs.js';
import { git, type Repository } from './git.js';

/** Which source: a commit's content, or that of one folder of it. */
export interface SourceRequest {
  /** A folder of the checkout; nothing in it is changed. */
  folder: string;
  /** Any name of a commit. */
  commit: string;
  /** Path of the project root relative to the repository root, POSIX, '' when they are the same. */
  prefix: string;
  /** The PATH to find git on. */
  searchPath?: string;
}

export interface SourceEntry {
  /** POSIX, relative to the project root. */
  path: string;
  kind: 'file' | 'program' | 'link';
  oid: string;
  repository: Repository;
  /** The file in the checkout, which may differ or be missing. */
  checkout: string;
  /** Of a link. */
  target?: string;
}

export interface SourceListing {
  /** Full id of the commit. */
  commit: string;
  /** Seconds since 1970 when it was made. */
  time: number;
  entries: SourceEntry[];
  /** Submodule folders without content. */
  emptyFolders: string[];
  notes: Text[];
}

/**
 * The files of a commit, as git's objects have them: what is changed or untracked
 * in the checkout does not count. `export-ignore` is for release archives and is
 * not heeded. Submodules that are checked out are part of it, as with `git push heroku`.
 * Links that leave the project are left out, with a note.
 * @throws ProjectError when git cannot read the commit, or it has nothing there.
 */
export async function listSource(request: SourceRequest): Promise<SourceListing> {
  const { folder, prefix, searchPath = process.env.PATH } = request;
  const root = (await git({ folder, searchPath }, ['rev-parse', '--show-toplevel'])).toString().slice(0, -1);
  const repository = { folder: root, searchPath };
  const [time, commit] = (
    await git(repository, ['rev-list', '--max-count=1', '--timestamp', '--end-of-options', request.commit])
  )
    .toString()
    .trim()
    .split(' ') as [string, string];

  const listing: SourceListing = { commit, time: Number(time), entries: [], emptyFolders: [], notes: [] };
  await list(repository, `${commit}:${prefix}`, join(root, prefix), '', listing);
  if (listing.entries.length === 0) throw nothingIn(commit, prefix);
  leaveOut(await leavingLinks(listing.entries), listing);
  if (listing.emptyFolders.length > 0) listing.notes.push(emptySubmodules(listing.emptyFolders));
  return listing;
}

async function list(
  repository: Repository,
  tree: string,
  checkout: string,
  base: string,
  into: SourceListing,
): Promise<void> {
  const output = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', tree]);
  const text = output.toString();
  if (!Buffer.from(text).equals(output)) throw namesNotUtf8(text);
  for (const record of text.split('\0')) {
    // "<mode> <type> <object>\t<path>"
    const tab = record.indexOf('\t');
    if (tab < 0) continue;
    const [mode, , oid] = record.slice(0, tab).split(' ') as [string, string, string];
    const name = record.slice(tab + 1);
    const path = base + name;
    if (mode !== '160000') {
      const kind = mode === '120000' ? 'link' : Number.parseInt(mode, 8) & 0o100 ? 'program' : 'file';
      // Heroku's own clients leave it out: there is no repository on the other side.
      if (path !== '.gitmodules') {
        into.entries.push({ path, kind, oid, repository, checkout: join(checkout, name) });
      }
      continue;
    }
    const folder = join(checkout, name);
    if (existsSync(join(folder, '.git'))) {
      await list({ ...repository, folder }, oid, folder, `${path}/`, into);
    } else {
      into.emptyFolders.push(path);
    }
  }
}

/** Fills in the targets of links, and gives those that leave the project. */
async function leavingLinks(entries: readonly SourceEntry[]): Promise<SourceEntry[]> {
  const links = entries.filter(({ kind }) => kind === 'link');
  const folders = new Set(links.map(({ repository }) => repository));
  for (const repository of folders) {
    const here = links.filter((link) => link.repository === repository);
    const blobs = new BlobReader(
      repository,
      here.map(({ oid }) => oid),
    );
    try {
      for (const link of here) link.target = (await whole(blobs.content(await blobs.next()))).toString();
    } finally {
      blobs.close();
    }
  }
  const targets = new Map(links.map(({ path, target }) => [path, target!]));
  return links.filter(({ path }) => leavesTree(path, targets));
}

/** There is nothing behind them on Heroku: such as those of a virtual environment that was committed. */
function leaveOut(leaving: readonly SourceEntry[], listing: SourceListing): void {
  if (leaving.length === 0) return;
  listing.entries = listing.entries.filter((entry) => !leaving.includes(entry));
  const some = leaving.slice(0, 5).map(({ path, target }) => `${path} -> ${target}`);
  const list = [...some, ...(leaving.length > 5 ? ['…'] : [])].join(', ');
  listing.notes.push({
    en: `Symbolic links that point out of the project would point nowhere on Heroku, and are left out: ${list}`,
    ko: `프로젝트 밖을 가리키는 심볼릭 링크는 Heroku에서 끊어지므로 보내지 않습니다: ${list}`,
  });
}

function nothingIn(commit: string, prefix: string): ProjectError {
  const place = prefix === '' ? '' : ` ${prefix}`;
  return new ProjectError({
    en: `The commit ${commit.slice(0, 7)} has no file in the project folder${place}. Commit the project and push it.`,
    ko: `커밋 ${commit.slice(0, 7)}의 프로젝트 폴더${place}에 파일이 없습니다. 프로젝트를 커밋하고 푸시해 주세요.`,
  });
}

function namesNotUtf8(text: string): ProjectError {
  const names = text
    .split('\0')
    .filter((record) => record.includes('\ufffd'))
    .map((record) => record.slice(record.indexOf('\t') + 1))
    .join('\n');
  return new ProjectError({
    en: `These file names are not UTF-8, so Heroku and Python cannot use them. Rename them with \`git mv\`:\n${names}`,
    ko: `아래 파일 이름이 UTF-8이 아니어서 Heroku와 Python에서 쓸 수 없습니다. \`git mv\`로 이름을 바꿔 주세요.\n${names}`,
  });
}

function emptySubmodules(folders: readonly string[]): Text {
  const list = folders.join(', ');
  return {
    en: `Submodules that are not checked out are empty on Heroku: ${list}. Set \`submodules: true\` on actions/checkout if the app needs them.`,
    ko: `체크아웃되지 않은 서브모듈은 Heroku에서 빈 폴더가 됩니다: ${list}. 앱에 필요하다면 actions/checkout에 \`submodules: true\`를 설정하세요.`,
  };
}
