import { app } from './en/app.ts';
import { curves } from './en/curves.ts';
import { draw } from './en/draw.ts';
import { fields } from './en/fields.ts';
import { network } from './en/network.ts';
import { problems } from './en/problems.ts';
import { training } from './en/training.ts';

/** Every visible sentence, by subject. A second language has to offer the same type. */
export const text = { app, curves, draw, fields, network, problems, training } as const;
