import { describe, expect, test } from 'vitest';
import { same } from '../../src/model/text.js';
import { checkRunResult } from '../../src/report/check-run.js';
import { comment, commentMarker } from '../../src/report/comment.js';
import { recall, remember } from '../../src/report/comment-state.js';
import { deploymentResult } from '../../src/report/deployment.js';
import fc from '../property.js';
import { checkReport, deployReport, finding, hostile } from './sample.js';
import { sources } from './sources.js';

const read = sources({});
const many = Array.from({ length: 3000 }, (_, index) =>
  finding({
    location: { file: `가/${index}.py`, line: 1 },
    message: same(`${index} ${'가|`<'.repeat(900)}`),
  }),
);
const withFindings = (findings: typeof many, commit = 'a'.repeat(40)) =>
  checkReport({ commit, checks: { findings, unknowns: [], notApplicable: [], suppressed: [] } });

describe('the comment', () => {
  const marker = commentMarker('apps/--site');

  test('tells what is new, gone and still there since the last push', () => {
    const [a, b, c] = ['debug-on', 'static-unserved', 'procfile-port'].map((check, index) =>
      finding({ check, location: { file: `${index}.py`, line: 1 } }),
    );
    const first = comment(withFindings([a!, b!]), marker, undefined, read, 'en');
    expect(first).not.toContain('Since the last push');
    const push = withFindings([b!, c!], 'b'.repeat(40));
    const second = comment(push, marker, first, read, 'en');
    expect(second).toContain(
      'Since the last push: 1 new, 1 gone, 1 still there.\nGone: <code>debug-on</code>',
    );
    expect(second.match(/\*\*new\*\*/g)).toHaveLength(1);
    // a further run of the same commit says the same
    expect(comment(push, marker, second, read, 'en')).toBe(second);
    expect(comment(withFindings([a!, b!]), marker, first, read, 'en')).toBe(first);
    // a run that did not come to its checks forgets nothing
    const broken = comment(checkReport({ checks: undefined }), marker, second, read, 'en');
    expect(recall(broken)).toEqual(recall(second));
  });

  test('begins with a marker of its project, which nothing in it can end', () => {
    expect(marker).toMatch(/^<!-- [^>]* -->$/);
    expect(marker.slice(4, -3)).not.toContain('--');
    expect(commentMarker('')).not.toBe(marker);
    const text = comment(withFindings([finding({ message: same(hostile) })]), marker, undefined, read, 'en');
    expect(text.startsWith(marker)).toBe(true);
    expect(text.match(/<!--/g)).toHaveLength(2);
  });

  test('stays below GitHub’s limit', () => {
    for (const report of [withFindings(many), withFindings(many.slice(0, 900))])
      expect(comment(report, marker, undefined, read, 'ko').length).toBeLessThan(65_536);
  });
});

describe('what the comment remembers', () => {
  const names = fc.stringMatching(/^[0-9a-f]{16}:\d{1,3}$/);
  const ids = fc.stringMatching(/^[a-z]+(-[a-z0-9]+){0,3}$/);

  test('comes back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(names, ids), { maxLength: 50 }), fc.boolean(), (entries, more) => {
        const findings = new Map(entries);
        const state = { commit: 'a'.repeat(40), findings, earlier: more ? findings : undefined };
        expect(recall(`before ${remember(state)} after`)).toEqual(state);
      }),
    );
  });

  test('is nothing when somebody else wrote it, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        const states = [text, json, `{"findings":${json},"commit":${json}}`];
        for (const body of [text, ...states.map((state) => `<!-- findings ${state} -->`)]) {
          for (const [name, check] of recall(body)?.findings ?? []) {
            expect(name).toMatch(/^[0-9a-f]{16}:\d+$/);
            expect(check).toMatch(/^[a-z0-9-]+$/);
          }
        }
      }),
    );
  });
});

describe('the check run', () => {
  test('has every finding with a file once, in fifties, within GitHub’s limits', () => {
    const { batches, title, summary } = checkRunResult(
      withFindings([...many, finding({ location: { file: '' } })]),
      'en',
    );
    expect(batches.map(({ annotations }) => annotations.length)).toEqual(Array(60).fill(50));
    expect(title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    for (const { annotations } of batches)
      for (const { message } of annotations) expect(Buffer.byteLength(message)).toBeLessThanOrEqual(65_536);
  });

  test('is shortened to what GitHub takes of a summary, in bytes', () => {
    const whole = Array.from({ length: 40 }, (_, index) =>
      finding({ location: { file: '' }, message: same(`${index} ${'가|'.repeat(2000)}`) }),
    );
    const { summary } = checkRunResult(withFindings(whole), 'ko');
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(summary).toContain('&#124;');
    expect(summary).toMatch(/그 밖에 3\d개가 더 있습니다/);
  });

  test('has columns only on one line, as GitHub demands', () => {
    const of = (location: object) =>
      checkRunResult(withFindings([finding({ location: { file: 'a.py', ...location } })]), 'en').batches[0]!
        .annotations[0];
    expect(of({ line: 2, column: 3, endLine: 2, endColumn: 5 })).toMatchObject({
      start_column: 3,
      end_column: 5,
    });
    expect(of({ line: 2, column: 3, endLine: 4, endColumn: 5 })).not.toHaveProperty('start_column');
    expect(of({})).toMatchObject({ start_line: 1, end_line: 1 });
  });

  test('concludes as the run ended', () => {
    const conclusion = (status: 'success' | 'failure' | 'timed-out' | 'cancelled', over = {}) =>
      checkRunResult(checkReport({ status, ...over }), 'en').conclusion;
    expect(conclusion('failure')).toBe('failure');
    expect(conclusion('timed-out')).toBe('timed_out');
    expect(conclusion('cancelled')).toBe('cancelled');
    expect(conclusion('success', { failOn: 'never' })).toBe('neutral'); // errors that were let pass
    expect(checkRunResult(deployReport(), 'en').conclusion).toBe('success');
  });
});

test('a deployment ends with address and cause, in at most 140 characters', () => {
  expect(deploymentResult(deployReport(), 'en')).toEqual({
    state: 'success',
    description: 'Deployed my-site as v12.',
    environmentUrl: 'https://my-site-0123.herokuapp.com/',
  });
  const problem = { text: same(`The build failed.\n${'x'.repeat(300)}`) };
  const failed = deploymentResult(deployReport({ status: 'failure', problem }), 'en');
  expect(failed.state).toBe('failure');
  expect(failed.description).toMatch(/^The build failed\. x+…$/);
  expect(failed.description.length).toBeLessThanOrEqual(140);
  expect(deploymentResult(deployReport({ status: 'timed-out' }), 'ko').state).toBe('error');
});
