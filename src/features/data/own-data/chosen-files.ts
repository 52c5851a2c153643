import type { ChosenFile } from '../../../worker/own-data/protocol.ts';

/** Files of an input, of a folder with the folders they lie in. */
export function chosenFiles(files: Iterable<File>): ChosenFile[] {
  return Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** What was dropped, folders with all that is in them. A file that cannot be opened is left out. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
  // The list is emptied as soon as the event is over.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0) return chosenFiles(transfer.files);
  const files: ChosenFile[] = [];
  for (const entry of known) await collect(entry, files);
  return files;
}

async function collect(entry: FileSystemEntry, into: ChosenFile[]): Promise<void> {
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file !== null) into.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isDirectory(entry)) {
    for (const child of await childrenOf(entry)) await collect(child, into);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });

/** A directory is read a hundred entries at a time, until none come. */
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (more.length === 0) return children;
    for (const entry of more) children.push(entry);
  }
}
