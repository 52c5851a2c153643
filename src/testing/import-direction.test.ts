import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const SOURCE = resolve(import.meta.dirname, '..');

/** What each folder of src may import from, besides itself. Imports point down. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  spec: ['lib'],
  dataset: ['spec', 'lib'],
  formats: ['spec', 'lib'],
  engine: ['spec', 'lib'],
  host: ['engine', 'dataset', 'spec', 'lib'],
  'worker/protocol': ['spec', 'lib'],
  'worker/client': ['worker/protocol', 'spec', 'lib'],
  'worker/trainer': ['worker/protocol', 'host', 'engine', 'dataset', 'formats', 'spec', 'lib'],
  measures: ['spec', 'lib'],
  text: ['worker/protocol', 'spec', 'lib'],
  ui: ['text', 'lib'],
  store: ['worker/client', 'worker/protocol', 'measures', 'dataset', 'spec', 'lib'],
  features: [
    'store',
    'ui',
    'text',
    'measures',
    'dataset',
    'formats',
    'worker/protocol',
    'spec',
    'lib',
  ],
  app: ['features', 'store', 'ui', 'text', 'worker/client', 'worker/protocol', 'spec', 'lib'],
  bench: ['worker/trainer', 'host', 'engine', 'spec', 'lib'],
  // Beside src is e2e/, which knows where browsers are.
  cli: ['bench', 'host', 'engine', 'dataset', 'formats', 'spec', 'text', 'lib', '..'],
};

/** What crosses the thread boundary. */
const PROTOCOL_FILES = [
  'worker/protocol.ts',
  'worker/inspect/protocol.ts',
  'worker/own-data/protocol.ts',
];
/** The page's side of it; the rest of worker/ runs in the worker. */
const CLIENT_FILES = [
  'worker/client.ts',
  'worker/worker-connection.ts',
  'worker/own-data/reading-client.ts',
];

interface Import {
  readonly from: string;
  readonly to: string;
}

const sourceFiles = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => !file.startsWith('testing/') && !file.includes('/assembly/'));

/** The zone of a file: its folder under src, with worker/ cut in three. */
function zoneOf(file: string): string {
  if (PROTOCOL_FILES.includes(file)) return 'worker/protocol';
  if (CLIENT_FILES.includes(file)) return 'worker/client';
  if (file.startsWith('worker/')) return 'worker/trainer';
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

function importsOf(file: string): Import[] {
  const path = join(SOURCE, file);
  const { module } = parseSync(path, readFileSync(path, 'utf8'));
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      readFileSync(path, 'utf8').slice(moduleRequest.start + 1, moduleRequest.end - 1),
    ),
  ];
  return requests
    .filter((request) => request.startsWith('.'))
    .map((request) => relative(SOURCE, join(dirname(path), request)).replaceAll('\\', '/'))
    .map((to) => ({ from: file, to }));
}

const imports = sourceFiles.flatMap(importsOf);
const describeImport = ({ from, to }: Import) => `${from} → ${to}`;

describe('imports', () => {
  it('are seen by this test', () => {
    expect(sourceFiles.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(sourceFiles.length);
  });

  it('come from folders that have a place in the order', () => {
    const zones = new Set(sourceFiles.map(zoneOf).filter((zone) => zone !== ''));
    expect([...zones].filter((zone) => MAY_IMPORT[zone] === undefined)).toEqual([]);
  });

  it('point down', () => {
    const upward = imports.filter(({ from, to }) => {
      const [zone, target] = [zoneOf(from), zoneOf(to)];
      return zone !== '' && zone !== target && !MAY_IMPORT[zone]?.includes(target);
    });
    expect(upward.map(describeImport)).toEqual([]);
  });

  it('do not go from one feature to another', () => {
    const featureOf = (file: string) => /^features\/([^/]+)/.exec(file)?.[1];
    const sideways = imports.filter(({ from, to }) => {
      const [feature, target] = [featureOf(from), featureOf(to)];
      return feature !== undefined && target !== undefined && feature !== target;
    });
    expect(sideways.map(describeImport)).toEqual([]);
  });

  it('of the engine never name an implementation of its kernels', () => {
    const named = imports.filter(
      ({ from, to }) =>
        from.startsWith('engine/') &&
        !from.startsWith('engine/kernels/') &&
        to.startsWith('engine/kernels/') &&
        to !== 'engine/kernels/kernels.ts',
    );
    expect(named.map(describeImport)).toEqual([]);
  });
});

describe('the training path', () => {
  it('uses no function whose bits differ between engines', () => {
    const path = sourceFiles.filter((file) =>
      /^((engine|dataset|lib)\/|spec\/schedules\.ts)/.test(file),
    );
    const offenders = path.filter((file) =>
      /Math\.(random|exp|expm1|log|log1p|log2|log10|pow|tanh|sin|cos|tan|atan2?|hypot|cbrt)\b|\*\*/.test(
        readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
      ),
    );
    expect(offenders).toEqual([]);
  });
});
