"""Logistic regression over examples of few marks among very many. The same examples give the same weights."""

import random
from collections.abc import Sequence
from math import exp, sqrt

from gateway.message.weights import length_of

ROUNDS = 10
RATE, BIAS_RATE, SHRINK = 0.5, 0.05, 1e-3

Row = tuple[float, ...]
Example = tuple[tuple[int, ...], bool, float]  # marks by number, right, weight


def regression(data: Sequence[Example], size: int, marks: int = 0) -> tuple[list[float], float]:
    """AdaGrad over shuffled examples, the same order each time; each of a like length whatever its marks.

    `marks`: of every example, known or not, where all have as many.
    """
    weights, bias, seen = [0.0] * size, -1.0, [0.0] * size
    order = random.Random(1)
    shuffled = list(data)
    for _ in range(ROUNDS):
        order.shuffle(shuffled)
        for known, right, weight in shuffled:
            length = length_of(marks or len(known))
            odds = bias + sum([weights[each] for each in known]) / length
            fault = (1 / (1 + exp(-max(-30.0, min(30.0, odds)))) - right) * weight
            bias -= BIAS_RATE * fault
            for each in known:
                step = fault / length + SHRINK * weights[each]
                seen[each] += step * step
                weights[each] -= RATE * step / sqrt(seen[each] + 1e-3)
    return weights, bias
