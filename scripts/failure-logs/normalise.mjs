// Takes out of a log what differs from run to run and from machine to machine, and puts in what
// Heroku would have there.

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The evidence as the text of a file: a head of `#!` lines, then the log. */
export function normalised({ evidence, secrets, files }, folder) {
  const { stage, lines, codes, site } = evidence;
  const clean = cleaner(secrets, folder);
  const head = [
    `#! stage ${stage}`,
    `#! files ${files.join(' ')}`,
    ...[...codes].map(([code, times]) => `#! code ${code} ${times}`),
  ];
  if (site) head.push(`#! site ${clean(JSON.stringify(site))}`);
  // Heroku starts a crashed dyno once more: its second life tells nothing new.
  const again = lines.indexOf('State changed from crashed to starting');
  const told = again < 0 ? lines : lines.slice(0, again);
  return `${[...head, ...told.map(clean).filter((line) => line !== undefined && !noise.test(line))].join('\n')}\n`;
}

/** Lines that this machine alone has. */
const noise = /^\s*Looking in (links|indexes):|find-links/;

function cleaner(secrets, folder) {
  const temporary = escaped(folder);
  const replacements = [
    // A dyno's home, a build's folder, the virtual environment, the interpreter below it.
    [new RegExp(`${temporary}/[^\\s"':,]*?/(?:web|run|release)\\.\\d+-\\w+`, 'g'), '/app'],
    [new RegExp(`${temporary}/[^\\s"':,]*?/slug/app`, 'g'), '/tmp/build_4a7c1e9d'],
    [/\/[^\s"':,]*deploy-django-test-cache\/python\/[0-9a-f]+/g, '/app/.heroku/python'],
    [/\/[^\s"':,]*deploy-django-test-cache\/[^\s"':,]*/g, '/tmp/cache'],
    [/\/[^\s"':,]*\.pyenv\/versions\/[\d.]+/g, '/app/.heroku/python'],
    [new RegExp(`${temporary}[^\\s"',)]*`, 'g'), '/tmp/x'],
    [/\/tmp\/(?:pip|build)-[\w.-]+/g, '/tmp/pip-1a2b3c4d'],
    [/\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d{4}\] \[\d+\]/g, '[2026-01-01 00:00:00 +0000] [10]'],
    [/\b\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.,]\d+/g, '2026-01-01 00:00:00.000000'],
    [/\[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\]/g, '[01/Jan/2026:00:00:00 +0000]'],
    [/https?:\/\/127\.0\.0\.1:\d+/g, 'https://guestbook-0123456789ab.herokuapp.com'],
    [/\b127\.0\.0\.1:\d+\b/g, '0.0.0.0:26613'],
    [/\bguestbook-\d+-[0-9a-f]{12}\b/g, 'guestbook-0123456789ab'],
    [/\bguestbook-\d+\b(?!-|\.)/g, 'guestbook'],
    [/Using Python [\d.]+ of this machine \(on Heroku: ([\d.]+)\)/g, 'Installing Python $1'],
    [/within \d+ seconds of launch/g, 'within 60 seconds of launch'],
    [/\bu[0-9a-f]{12,}\b/g, 'u0123456789ab'],
    [/\bpid:? ?\d+/gi, 'pid: 10'],
    [/(Listening at: \S+) \(\d+\)/g, '$1 (10)'],
    [/ at 0x[0-9a-f]+/g, ' at 0x7f0000000000'],
    [/\(\d+\.\d+s\)/g, '(0.010s)'],
    [/eta -?\d+:\d\d:\d\d|\d+\.\d+ [kM]B\/s/g, ''],
    [/deploy-check-[0-9a-f]+/g, 'deploy-check-000000000000'],
  ];
  return (line) => {
    let text = line;
    for (const secret of secrets) text = text.replaceAll(secret, '[secret]');
    for (const [pattern, to] of replacements) text = text.replace(pattern, to);
    return text;
  };
}
