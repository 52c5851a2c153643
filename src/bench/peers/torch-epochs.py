"""Times epochs of PyTorch on the CPU, one thread, all digits in memory, no DataLoader.

usage: python3 torch-epochs.py FOLDER CASE
FOLDER holds the four files of MNIST; CASE is JSON: sizes, activation, dropout, batch, optimizer,
learningRate, momentum, timings. Prints JSON: version, and the seconds of each epoch after the first.
"""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy  # noqa: E402
import torch  # noqa: E402
from torch import nn  # noqa: E402

torch.set_num_threads(1)
torch.manual_seed(1)

ACTIVATIONS = {"relu": nn.ReLU, "softplus": nn.Softplus, "sigmoid": nn.Sigmoid}


def read(folder, name, header):
    return numpy.fromfile(os.path.join(folder, name), dtype=numpy.uint8)[header:]


def build(case):
    layers = []
    sizes = case["sizes"]
    for inputs, outputs in zip(sizes[:-2], sizes[1:-1]):
        layers += [nn.Linear(inputs, outputs), ACTIVATIONS[case["activation"]]()]
        if case["dropout"] > 0:
            layers.append(nn.Dropout(case["dropout"]))
    return nn.Sequential(*layers, nn.Linear(sizes[-2], sizes[-1]))


def train_epoch(model, optimizer, digits, labels, batch):
    order = torch.randperm(len(labels))
    for start in range(0, len(labels), batch):
        rows = order[start : start + batch]
        optimizer.zero_grad(set_to_none=True)
        nn.functional.cross_entropy(model(digits[rows]), labels[rows]).backward()
        optimizer.step()


def main():
    folder, case = sys.argv[1], json.loads(sys.argv[2])
    pixels = read(folder, "train-images-idx3-ubyte", 16).reshape(-1, 784)
    digits = torch.from_numpy(pixels.astype(numpy.float32) / 255)
    labels = torch.from_numpy(read(folder, "train-labels-idx1-ubyte", 8).astype(numpy.int64))
    model = build(case).train()
    optimizer = torch.optim.SGD(
        model.parameters(),
        lr=case["learningRate"],
        momentum=case["momentum"],
        nesterov=case["optimizer"] == "nesterov",
    )
    seconds = []
    for _ in range(case["timings"] + 1):
        start = time.perf_counter()
        train_epoch(model, optimizer, digits, labels, case["batch"])
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"version": torch.__version__, "seconds": seconds[1:]}))


main()
