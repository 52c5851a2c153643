import { shownName } from '../../dataset/own-data/class-names.ts';

/** What a set is called until a person says otherwise: the folder of its files, or the first of them. */
export function nameOfFiles(paths: readonly string[]): string {
  const [first = ''] = paths;
  const folder = first.split('/')[0] ?? '';
  const isShared = folder !== first && paths.every((path) => path.startsWith(`${folder}/`));
  return shownName(isShared ? folder : plain(first));
}

/** fashion-mnist_train.csv → fashion-mnist. */
function plain(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  const stem = name.replace(/\.(gz|zip|csv|tsv|txt|idx)$/gi, '').replace(/\.[a-z0-9]{1,8}$/i, '');
  const shared = stem.replace(/[-_. ](train|test|t10k).*$/i, '');
  return shared === '' ? name : shared;
}
