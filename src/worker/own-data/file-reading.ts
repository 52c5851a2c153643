import { isInkDark } from '../../dataset/own-data/listed-image.ts';
import { filesOf, setContent } from '../../dataset/own-data/set-content.ts';
import { type SortedImages, sortImages } from '../../dataset/own-data/sorted-images.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { type OwnDataPreview, SAMPLES_OF_A_CLASS } from '../../spec/own-data.ts';
import type { DecodeImage } from './decode-image.ts';
import { FoundImages } from './found-images.ts';
import { listEntries } from './list-entries.ts';
import { nameOfFiles } from './name-of-files.ts';
import type {
  ChosenFile,
  OwnDataSet,
  ReadingOutcome,
  ReadingProgress,
  ReadingService,
  SetChoice,
} from './protocol.ts';
import { readEntries } from './read-entries.ts';

/** One reading of a person's files, from the choice to the set that comes of it. */
export class FileReading implements ReadingService {
  readonly #decode: DecodeImage | null;
  readonly #files: ChosenFile[] = [];
  #sorted: SortedImages | null = null;

  /** @param decode null where the browser cannot decode images in a worker. */
  constructor(decode: DecodeImage | null) {
    this.#decode = decode;
  }

  async add(files: readonly ChosenFile[]): Promise<void> {
    for (const file of files) this.#files.push(file);
  }

  async read(onProgress: (progress: ReadingProgress) => void): Promise<ReadingOutcome> {
    const entries = await listEntries(this.#files);
    if (!entries.ok) return entries;
    const found = new FoundImages(onProgress);
    const problem = await readEntries(entries.value, this.#decode, found);
    if (problem !== null) return { ok: false, problem };
    const sorted = sortImages(found.images);
    if (!sorted.ok) return sorted;
    this.#sorted = sorted.value;
    const name = nameOfFiles(this.#files.map(({ path }) => path));
    return { ok: true, value: previewOf(name, found, sorted.value) };
  }

  async finish({ name, classNames, isInkDark: isDark }: SetChoice): Promise<OwnDataSet> {
    if (this.#sorted === null) throw new Error('Nothing has been read yet.');
    const files = filesOf(this.#sorted, isDark);
    const { training, test } = files;
    const counts = { training: training.labels.length, test: test.labels.length };
    return { name, classNames, ...counts, content: new Blob(setContent(files)) };
  }
}

function previewOf(
  name: string,
  { kind, images, width, height, skipped, skippedCount }: FoundImages,
  sorted: SortedImages,
): OwnDataPreview {
  const { classes, hasOwnTest } = sorted;
  const samples = samplesOf(sorted);
  const isDark = isInkDark(images);
  const counts = { classes, hasOwnTest, skipped, skippedCount };
  return { name, kind, ...counts, samples, isInkDark: isDark, width, height };
}

/** The first training images of each class. */
function samplesOf({ images, labels, places, classes }: SortedImages): Uint8Array {
  const samples = new Uint8Array(classes.length * SAMPLES_OF_A_CLASS * PIXEL_COUNT);
  for (const label of classes.keys()) {
    const own = places.training.filter((place) => labels[place] === label);
    for (const [index, place] of own.slice(0, SAMPLES_OF_A_CLASS).entries()) {
      const at = (label * SAMPLES_OF_A_CLASS + index) * PIXEL_COUNT;
      samples.set(images[place]?.levels ?? [], at);
    }
  }
  return samples;
}
