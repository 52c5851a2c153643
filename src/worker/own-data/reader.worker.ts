import { expose } from 'comlink';
import { canDecode, decodeImage } from './decode-image.ts';
import { FileReading } from './file-reading.ts';

expose(new FileReading(canDecode() ? decodeImage : null));
