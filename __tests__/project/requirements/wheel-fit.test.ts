import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { wheelFit } from '../../../src/project/requirements/wheel-fit.js';
import { pipEnvironment } from './real-pip.js';

const wheel = (tags: string) => `x-1.0-${tags}.whl`;

describe('wheelFit', () => {
  it('takes a wheel where pip takes it', () => {
    const pythons = [
      'py2.py3',
      'py3',
      'py2',
      'py311',
      'py314',
      'cp3',
      'cp310',
      'cp313',
      'cp314',
      'cp27',
      'pp311',
    ];
    const abis = ['none', 'abi3', 'cp310', 'cp313', 'cp313t', 'cp314', 'cp310m', 'pypy311_pp73'];
    const platforms = [
      ...['any', 'linux_x86_64', 'manylinux1_x86_64', 'manylinux_2_17_x86_64.manylinux2014_x86_64'],
      ...['manylinux_2_39_x86_64', 'manylinux_2_17_aarch64', 'manylinux1_i686', 'musllinux_1_2_x86_64'],
      ...['win_amd64', 'macosx_11_0_arm64', 'ios_13_0_arm64_iphoneos'],
    ];
    const all = pythons.flatMap((python) =>
      abis.flatMap((abi) => platforms.map((platform) => `${python}-${abi}-${platform}`)),
    );
    const program = `
import json, sys
from pip._vendor.packaging import tags
linux = [f"manylinux_2_{n}_x86_64" for n in range(5, 40)] + ["manylinux1_x86_64", "manylinux2010_x86_64", "manylinux2014_x86_64", "linux_x86_64"]
wanted = json.load(sys.stdin)
answer = {}
for minor in (10, 13, 14):
    known = {*tags.cpython_tags((3, minor), platforms=linux), *tags.compatible_tags((3, minor), f"cp3{minor}", linux)}
    answer[minor] = [bool(tags.parse_tag(tag) & known) for tag in wanted]
print(json.dumps(answer))
`;
    const output = execFileSync(pipEnvironment(), ['-I', '-c', program], {
      input: JSON.stringify(all),
      encoding: 'utf8',
    });
    for (const [minor, taken] of Object.entries<boolean[]>(JSON.parse(output))) {
      const ours = all.filter((tags) => wheelFit([wheel(tags)], `3.${minor}`) === 'fits');
      expect(ours).toEqual(all.filter((_, i) => taken[i]));
      expect(ours.length).toBeGreaterThan(20);
    }
  });

  it.each([
    [[wheel('cp313-cp313-win_amd64'), wheel('cp312-cp312-win32')], 'windows'],
    [[wheel('cp313-cp313-macosx_11_0_arm64')], 'macos'],
    [[wheel('cp313-cp313-macosx_11_0_arm64'), wheel('cp313-cp313-win32')], 'other-platform'],
    [[wheel('cp312-cp312-manylinux2014_x86_64'), wheel('cp313-cp313-win32')], 'other-python'],
    [[wheel('cp313-cp313-win32'), 'x-1.0.tar.gz'], 'source'],
    [[wheel('cp313-cp313-win32'), 'x-1.0.zip'], 'source'],
    [[wheel('py3-none-any'), 'x-1.0.tar.gz'], 'fits'],
    [
      [wheel('cp313-cp313-musllinux_1_2_x86_64'), wheel('cp313-cp313-manylinux_2_28_aarch64')],
      'other-platform',
    ],
    [['x-1.0-py3.6.egg', 'x.exe'], undefined],
    [['not a wheel.whl'], undefined],
    [[], undefined],
  ] as const)('%j: %s', (files, fit) => {
    expect(wheelFit(files, '3.13')).toBe(fit);
  });
});
