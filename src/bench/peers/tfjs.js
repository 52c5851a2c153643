// JavaScript, and built in a folder of its own: its packages are none of the project's.
import * as tf from '@tensorflow/tfjs';
import { setThreadsCount, setWasmPaths } from '@tensorflow/tfjs-backend-wasm';

const PIXELS = 784;
const CLASSES = 10;

async function read(name, header) {
  const response = await fetch(`./mnist-data/${name}`);
  return new Uint8Array(await response.arrayBuffer()).subarray(header);
}

function build({ sizes, activation, dropout }) {
  const model = tf.sequential();
  for (let l = 1; l < sizes.length - 1; l++) {
    const inputs = l === 1 ? { inputShape: [PIXELS] } : {};
    model.add(tf.layers.dense({ units: sizes[l], activation, ...inputs }));
    if (dropout > 0) model.add(tf.layers.dropout({ rate: dropout }));
  }
  model.add(tf.layers.dense({ units: CLASSES, activation: 'softmax' }));
  return model;
}

function optimizerOf({ optimizer, learningRate, momentum }) {
  return optimizer === 'sgd'
    ? tf.train.sgd(learningRate)
    : tf.train.momentum(learningRate, momentum, optimizer === 'nesterov');
}

/** Times epochs over the first `digits` digits, on one thread; the first of them warms up. */
globalThis.runPeer = async (network) => {
  const { digits, timings, batch } = network;
  setWasmPaths('./wasm/');
  setThreadsCount(1);
  await tf.setBackend('wasm');
  await tf.ready();
  const pixels = await read('train-images-idx3-ubyte', 16);
  const labels = await read('train-labels-idx1-ubyte', 8);
  const values = Float32Array.from(pixels.subarray(0, digits * PIXELS), (value) => value / 255);
  const inputs = tf.tensor2d(values, [digits, PIXELS]);
  const classes = tf.tensor1d(Int32Array.from(labels.subarray(0, digits)), 'int32');
  const targets = tf.oneHot(classes, CLASSES).toFloat();

  const model = build(network);
  model.compile({ optimizer: optimizerOf(network), loss: 'categoricalCrossentropy' });
  const seconds = [];
  let start = 0;
  await model.fit(inputs, targets, {
    batchSize: batch,
    epochs: timings + 1,
    shuffle: true,
    yieldEvery: 'never',
    callbacks: {
      onEpochBegin: () => {
        start = performance.now();
      },
      onEpochEnd: () => {
        seconds.push((performance.now() - start) / 1000);
      },
    },
  });
  return { version: tf.version.tfjs, seconds: seconds.slice(1) };
};
