import { createTwoFilesPatch } from 'diff';
import type { Edit } from '../model/edit.js';
import type { Finding, Location } from '../model/finding.js';
import type { Text } from '../model/text.js';
import type { RequirementFiles } from '../project/requirements/requirements-file.js';
import { type Draft, replaceAll } from './draft.js';
import { type Original, originalText } from './encoding-rules.js';
import { type LineEdit, lineEdits, offsetBefore } from './line-edits.js';
import type { Recovered } from './recover.js';
import type { Place, Ruling } from './ruling.js';
import { redact, secretsIn } from './secrets.js';

/** One line as it is and as it will be; free of secrets. */
export interface ScrubChange {
  file: string;
  line: number;
  before: string;
  after: string;
  /** Project that the line names, as written. */
  name?: string;
  /** A listed package that brought it along. */
  parent?: string;
  reason: Text;
}

/** A draft in the words of the model: edits, findings, changes and diff of the files as they are. */
export class Outcome {
  readonly secrets: string[];
  private readonly lineEdits = new Map<string, LineEdit[]>();
  private readonly originals = new Map<string, Original>();
  private readonly changed: readonly string[];

  constructor(
    private readonly tree: RequirementFiles,
    private readonly drafted: Draft,
    private readonly recovered: ReadonlyMap<string, Recovered>,
    private readonly encoding: readonly Ruling[],
    files: readonly string[],
  ) {
    const texts = drafted.before.read.files.map(({ text }) => text);
    this.secrets = [...new Set(texts.flatMap(secretsIn))];
    for (const file of files) {
      this.lineEdits.set(file, lineEdits(this.original(file).text, drafted.texts.get(file)!));
    }
    this.changed = files;
  }

  edits(): Edit[] {
    return this.changed.flatMap((file) => this.editsOf(file));
  }

  /** Sorted by file and line; each kind once a line. */
  findings(): Finding[] {
    return this.found((ruling) => !ruling.ignored);
  }

  ignored(): Finding[] {
    return this.found((ruling) => ruling.ignored === true);
  }

  private found(wanted: (ruling: Ruling) => boolean): Finding[] {
    const seen = new Set<string>();
    const rulings = [...this.encoding, ...this.drafted.repaired, ...this.drafted.open];
    return rulings
      .filter(wanted)
      .filter(({ check, at, message }) => {
        const key = [check, at.file, at.line, message.en].join('\n');
        return !seen.has(key) && seen.add(key);
      })
      .map((ruling) => this.finding(ruling))
      .sort(
        (a, b) =>
          (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
          a.location.line! - b.location.line!,
      );
  }

  overlay(): Map<string, Uint8Array> {
    return new Map(this.changed.map((file) => [file, this.bytes(file)]));
  }

  diff(): string {
    return this.changed.map((file) => this.fileDiff(file)).join('');
  }

  private original(file: string): Original {
    let original = this.originals.get(file);
    if (!original) {
      original = originalText(this.tree, file, this.recovered);
      this.originals.set(file, original);
    }
    return original;
  }

  private bytes(file: string): Uint8Array {
    const { inPlace, bom } = this.original(file);
    return new TextEncoder().encode((inPlace && bom ? '\ufeff' : '') + this.drafted.texts.get(file)!);
  }

  private editsOf(file: string, lines?: Place): Edit[] {
    if (!this.original(file).inPlace) return [{ kind: 'write', file, text: this.drafted.texts.get(file)! }];
    const all = this.lineEdits.get(file) ?? [];
    return all
      .filter(({ line, before }) => !lines || within(line, lines) || (before === '' && this.appends(lines)))
      .map(({ start, end, newText }) => ({ kind: 'replace', file, start, end, newText }));
  }

  private finding(ruling: Ruling): Finding {
    const { check, severity, at, related, message, remedy, repair } = ruling;
    const edits = repair ? this.fix(ruling) : [];
    return {
      check,
      severity,
      location: locationOf(at),
      related: related?.map((one) => ({ location: locationOf(one.at), note: this.clean(one.note) })),
      message: this.clean(message),
      remedy: this.clean(remedy),
      fix: edits.length ? { title: this.clean(repair!.title), safety: repair!.safety, edits } : undefined,
      settledBy: 'sources',
    };
  }

  /** The edits of one finding, for the files as they are. None where they would show a secret. */
  private fix({ at, repair, check }: Ruling): Edit[] {
    const { file } = at;
    const { text, inPlace } = this.original(file);
    const shows = (edit: Edit): boolean => 'text' in edit && secretsIn(edit.text).length > 0;
    if (check !== 'req-encoding' && this.secrets.length > 0) {
      const lines = text.split(/\r\n|[\r\n]/).slice(at.line - 1, at.lastLine ?? at.line);
      if (secretsIn(lines.join('\n')).length > 0) return [];
    }
    const isRepaired = this.drafted.repaired.some((one) => one.repair === repair);
    let edits: Edit[];
    if (check === 'req-encoding') {
      edits = [{ kind: 'write', file, text: this.drafted.texts.get(file) ?? text }];
    } else if (isRepaired) {
      edits = this.changed.includes(file) ? this.editsOf(file, at) : [];
    } else {
      edits = this.openFix(file, text, inPlace, repair!.replacements);
    }
    return edits.some(shows) ? [] : edits;
  }

  private openFix(
    file: string,
    text: string,
    inPlace: boolean,
    replacements: NonNullable<Ruling['repair']>['replacements'],
  ): Edit[] {
    const now = this.drafted.after.text(file);
    if (!inPlace) return [{ kind: 'write', file, text: replaceAll(now, replacements) }];
    const edits: Edit[] = [];
    for (const { start, end, newText } of replacements) {
      const from = text === now ? start : offsetBefore(text, now, start);
      if (from === undefined || text.slice(from, from + end - start) !== now.slice(start, end)) return [];
      edits.push({ kind: 'replace', file, start: from, end: from + end - start, newText });
    }
    return edits;
  }

  changes(): ScrubChange[] {
    return this.changed.flatMap((file) => {
      const changes: ScrubChange[] = [];
      const was = this.recovered.get(file)?.was;
      const saved = this.encoding.find(({ at }) => at.file === file);
      if (was && saved) changes.push({ file, line: 1, before: was, after: 'UTF-8', reason: saved.message });
      let last: Ruling | undefined;
      for (const edit of this.lineEdits.get(file) ?? []) {
        const why = this.drafted.repaired.filter(({ at }) => at.file === file && within(edit.line, at));
        const ruling = why[0] ?? this.drafted.repaired.find(({ at }) => at.file === file);
        const before = redact(edit.before, this.secrets);
        const after = redact(edit.after, this.secrets);
        const previous = changes.at(-1);
        if (previous && ruling === last && ruling?.at.lastLine !== ruling?.at.line && edit.before !== '') {
          previous.before += `\n${before}`;
          previous.after += `\n${after}`;
          continue;
        }
        last = ruling;
        const reason: Text = {
          en: (why.length ? why : [ruling!]).map(({ message }) => message.en).join(' '),
          ko: (why.length ? why : [ruling!]).map(({ message }) => message.ko).join(' '),
        };
        const named = why.find(({ name }) => name !== undefined);
        changes.push({
          file,
          line: edit.line,
          before,
          after,
          name: named?.name,
          parent: named?.parent,
          reason: this.clean(reason),
        });
      }
      return changes;
    });
  }

  private fileDiff(file: string): string {
    const { text } = this.original(file);
    const was = this.recovered.get(file)?.was;
    const clean = (part: string): string => redact(part, this.secrets);
    return createTwoFilesPatch(
      `a/${file}`,
      `b/${file}`,
      clean(text),
      clean(this.drafted.texts.get(file)!),
      was && `(${was})`,
      was && '(UTF-8)',
    ).replace(/^=+\n/, '');
  }

  private clean(text: Text): Text {
    return { en: redact(text.en, this.secrets), ko: redact(text.ko, this.secrets) };
  }

  /** Whether the repair of `at` adds a line behind the end of its file. */
  private appends(at: Place): boolean {
    return this.drafted.repaired.some(
      (one) => one.at === at && one.repair!.replacements.some(({ newText }) => /[\r\n]/.test(newText)),
    );
  }
}

function within(line: number, { line: first, lastLine }: Place): boolean {
  return line >= first && line <= (lastLine ?? first);
}

function locationOf({ file, line, lastLine }: Place): Location {
  return lastLine === undefined || lastLine === line ? { file, line } : { file, line, endLine: lastLine };
}
