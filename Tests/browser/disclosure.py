"""A reader who solves: takes every number that is published and every rule that figures obey, and asks a solver for
integer programs which values each withheld count can have.

Written apart from the rules it attacks, in another language, with somebody else's solver.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

# Of a figure: indicator, unit, period, group ("" is everybody).
Key = tuple[str, str, str, str]
# What is told of it: state, value, numerator, denominator.
Told = tuple[str, float | None, int | None, int | None]
FAR = 10_000_000


@dataclass(frozen=True)
class Measure:
    """What the catalogue says of an indicator that counts: who is counted, of whom, and from how many on it is told."""

    is_share: bool
    is_cumulative: bool
    threshold: int
    counted: str
    whole: str


class Reader:
    """The counts of a site, known and withheld, and what ties them together."""

    def __init__(
        self, figures: dict[Key, Told], measures: dict[str, Measure], province: str, communes: set[str], periods: list[str]
    ) -> None:
        self.figures, self.measures, self.periods = figures, measures, periods
        self.province, self.communes = province, communes
        self.known: dict[int, int] = {}
        self.count = 0
        self.named: dict[tuple[str, ...], int] = {}
        self.parts: dict[tuple[Key, str], int] = {}
        # Σ factor · count lies between two bounds.
        self.rules: list[tuple[list[tuple[int, int]], int, int]] = []
        for key, told in figures.items():
            if key[0] in measures and told[0] in ("reported", "suppressed"):
                self._read(key, told)
        for key in [key for key, part in self.parts if part == "counted"]:
            self._tie(key)

    def _read(self, key: Key, told: Told) -> None:
        measure = self.measures[key[0]]
        _, value, numerator, denominator = told
        self._number(key, "counted", measure.counted, numerator if measure.is_share else value)
        if measure.is_share:
            self._number(key, "whole", measure.whole, denominator)

    def _number(self, key: Key, part: str, name: str, value: float | None) -> None:
        """The number of a count; where the catalogue counts the same people twice, both are one, unless they differ."""
        place = (name, *key[1:])
        same = self.named.get(place) if name else None
        if same is not None and value is not None and self.known.get(same, value) != value:
            same = None
        if same is None:
            same, self.count = self.count, self.count + 1
            self.named.setdefault(place, same)
        if value is not None:
            self.known[same] = int(value)
        self.parts[key, part] = same

    def _tie(self, key: Key) -> None:
        indicator, unit, period, group = key
        get = self.parts.get
        counted, whole = get((key, "counted")), get((key, "whole"))
        self._order(counted, whole)
        if unit == self.province:
            for part in ("counted", "whole"):
                places = [get(((indicator, commune, period, group), part)) for commune in self.communes]
                self._sum([place for place in places if place is not None], get((key, part)))
        if group:
            everybody = (indicator, unit, period, "")
            self._order(counted, get((everybody, "counted")))
            wholes = (whole, get((everybody, "whole")))
            if None not in wholes and (everybody, "counted") in self.parts:
                terms = [(wholes[1], 1), (get((everybody, "counted")), -1), (wholes[0], -1), (counted, 1)]
                self.rules.append((terms, 0, FAR))
        if self.measures[indicator].is_cumulative:
            later = self.periods[self.periods.index(period) + 1 :]
            self._order(counted, next((place for each in later if (place := get(((indicator, unit, each, group), "counted"))) is not None), None))

    def _order(self, lesser: int | None, greater: int | None) -> None:
        if lesser is not None and greater is not None and lesser != greater:
            self.rules.append(([(greater, 1), (lesser, -1)], 0, FAR))

    def _sum(self, parts: list[int], whole: int | None) -> None:
        if whole is None or not parts:
            return
        terms = [(part, 1) for part in parts] + [(whole, -1)]
        # Sums that are told in full and don't come out are rounded or incomplete: nothing follows from them.
        if all(count in self.known for count, _ in terms):
            return
        self.rules.append((terms, 0, 0))

    @property
    def withheld(self) -> list[tuple[Key, str]]:
        return [place for place, count in self.parts.items() if count not in self.known]

    def _systems(self) -> Iterator[tuple[list[int], list[tuple[list[tuple[int, int]], int, int]]]]:
        """The withheld counts that hang together, and the rules among them, with what is known taken out."""
        root = list(range(self.count))

        def find(count: int) -> int:
            while root[count] != count:
                root[count] = root[root[count]]
                count = root[count]
            return count

        rules = []
        for terms, low, high in self.rules:
            open_ = [(count, factor) for count, factor in terms if count not in self.known]
            if not open_:
                continue
            told = sum(factor * self.known[count] for count, factor in terms if count in self.known)
            rules.append((open_, low - told, high - told))
            for count, _ in open_[1:]:
                root[find(count)] = find(open_[0][0])
        counts, ruled = defaultdict(list), defaultdict(list)
        for count in {self.parts[place] for place in self.withheld}:
            counts[find(count)].append(count)
        for rule in rules:
            ruled[find(rule[0][0][0])].append(rule)
        for each, members in counts.items():
            yield members, ruled[each]

    def possible(self, most: int) -> dict[int, list[int]]:
        """For each withheld count values that it can have, up to so many: each is part of a whole that breaks no rule."""
        found: dict[int, list[int]] = {}
        for members, rules in self._systems():
            found |= _System(members, rules).possible(most)
        return found

    def another(self, truth: dict[tuple[Key, str], int], seed: int = 1) -> dict[tuple[Key, str], int]:
        """Other numbers for what is withheld, that break no rule and are as small or as large as the true ones: 1 to k−1
        stay so, what is missing from the whole too; nobody and everybody stay."""
        chance = numpy.random.default_rng(seed)
        bounds: dict[int, tuple[int, int]] = {}
        for (key, part), count in self.parts.items():
            if count not in self.known:
                low, high = bounds.get(count, (0, FAR))
                bounds[count] = max(low, self._class(key, truth[key, part])[0]), min(high, self._class(key, truth[key, part])[1])
        found: dict[int, int] = {}
        for members, rules in self._systems():
            rules = rules + [rule for rule in self._rests(truth) if rule[0][0][0] in members or rule[0][-1][0] in members]
            found |= _System(members, rules).drawn({count: bounds[count] for count in members}, chance)
        return {place: found[self.parts[place]] for place in self.withheld}

    def _class(self, key: Key, value: int) -> tuple[int, int]:
        threshold = self.measures[key[0]].threshold
        return (0, 0) if value == 0 else (1, threshold - 1) if value < threshold else (threshold, FAR)

    def _rests(self, truth: dict[tuple[Key, str], int]) -> list[tuple[list[tuple[int, int]], int, int]]:
        """That those of a whole who aren't counted stay as few or as many as they are."""
        rules = []
        for (key, part), counted in self.parts.items():
            if part == "counted" and (key, "whole") in self.parts and counted not in self.known:
                whole = self.parts[key, "whole"]
                low, high = self._class(key, truth[key, "whole"] - truth[key, "counted"])
                if whole in self.known:
                    low, high = low - self.known[whole], high - self.known[whole]
                    rules.append(([(counted, -1)], low, high))
                else:
                    rules.append(([(counted, -1), (whole, 1)], low, high))
        return rules

    def breaches(self) -> list[str]:
        """The withheld counts that can be fewer numbers than their indicator's threshold asks for."""
        possible = self.possible(max((measure.threshold for measure in self.measures.values()), default=1))
        return sorted(
            f"{'@'.join(key)} {part} is one of {possible[self.parts[key, part]]}"
            for key, part in self.withheld
            if len(possible[self.parts[key, part]]) < self.measures[key[0]].threshold
        )


class _System:
    """Withheld counts that hang together, and the solver."""

    def __init__(self, members: list[int], rules: list[tuple[list[tuple[int, int]], int, int]]) -> None:
        self.places = {count: place for place, count in enumerate(members)}
        rows, columns, factors = [], [], []
        for row, (terms, _, _) in enumerate(rules):
            for count, factor in terms:
                rows.append(row)
                columns.append(self.places[count])
                factors.append(factor)
        matrix = csr_array((factors, (rows, columns)), shape=(len(rules), len(members)))
        self.rules = [LinearConstraint(matrix, [rule[1] for rule in rules], [rule[2] for rule in rules])] if rules else []
        self.seen: list[set[int]] = [set() for _ in members]
        self.chance = numpy.random.default_rng(20261120)

    def _solve(self, place: int, low: int, high: int) -> bool:
        """Looks for whole numbers that break no rule, one of them between bounds and as near to the other values that were
        seen of it as can be; what is found tells of every count a value that it can have."""
        goal = self.chance.integers(-9, 10, len(self.places)) / 1000
        goal[place] = 1 if high == FAR else -1
        bounds = Bounds(numpy.zeros_like(goal), numpy.full_like(goal, FAR))
        bounds.lb[place], bounds.ub[place] = low, high
        answer = milp(goal, integrality=numpy.ones_like(goal), bounds=bounds, constraints=self.rules)
        if answer.x is None:
            assert answer.status == 2, answer.message
            return False
        for seen, value in zip(self.seen, answer.x):
            seen.add(round(value))
        return True

    def drawn(self, bounds: dict[int, tuple[int, int]], chance: numpy.random.Generator) -> dict[int, int]:
        """Some whole numbers within the bounds that break no rule, towards ends drawn by lot."""
        goal = chance.integers(-9, 10, len(self.places)) * 1.0
        low, high = zip(*(bounds[count] for count in self.places))
        answer = milp(goal, integrality=numpy.ones_like(goal), bounds=Bounds(low, high), constraints=self.rules)
        assert answer.x is not None, answer.message
        return {count: round(answer.x[place]) for count, place in self.places.items()}

    def possible(self, most: int) -> dict[int, list[int]]:
        """Values that each count can have, up to so many."""
        for place, seen in enumerate(self.seen):
            assert seen or self._solve(place, 0, FAR), "what is published contradicts itself"
            while len(seen) < most and self._solve(place, max(seen) + 1, FAR):
                pass
            while len(seen) < most and min(seen) > 0 and self._solve(place, 0, min(seen) - 1):
                pass
            for value in range(min(seen), max(seen)):
                if len(seen) < most and value not in seen:
                    self._solve(place, value, value)
        return {count: sorted(self.seen[place]) for count, place in self.places.items()}
