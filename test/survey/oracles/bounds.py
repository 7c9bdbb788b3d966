"""Reference values for the bounds of src/survey by linear programming, written to bounds.json.

    python3 test/survey/oracles/bounds.py && npx prettier --write test/survey/oracles/bounds.json

Each respondent is in one state: for every group either not a member, or a member with a yes or no to each stage. The
published shares are linear constraints on the probabilities of the states; a share of those in any group is made
linear by scaling that probability to 1 (Charnes and Cooper 1962). Solver: scipy.optimize.linprog (HiGHS).
"""

import itertools
import json
import pathlib
import random

import numpy
import scipy
from scipy.optimize import linprog

PLACES = 10


def states(groups):
    each = [[None] + list(itertools.product([0, 1], repeat=len(g["stages"]))) for g in groups]
    return list(itertools.product(*each))


def row(all_states, condition):
    return numpy.array([1.0 if condition(s) else 0.0 for s in all_states])


def limits(share):
    return (share["lower"], share["upper"]) if isinstance(share, dict) else (share, share)


def constraints(groups, all_states):
    """Rows a with a·x ≤ 0, homogeneous in the probabilities x."""
    rows = []

    def between(part, whole, share):
        lower, upper = limits(share)
        rows.append(part - upper * whole)
        rows.append(lower * whole - part)

    everyone = row(all_states, lambda s: True)
    for i, group in enumerate(groups):
        member = row(all_states, lambda s: s[i] is not None)
        between(member, everyone, group["share"])
        for k, stage in enumerate(group["stages"]):
            if stage["of"] == "entrants":
                between(row(all_states, lambda s: s[i] is not None and s[i][k]), member, stage["share"])
            else:
                before = row(all_states, lambda s: s[i] is not None and all(s[i][:k]))
                after = row(all_states, lambda s: s[i] is not None and all(s[i][: k + 1]))
                between(after, before, stage["share"])
    return rows


def extremes(objective, scale, rows):
    """Smallest and largest objective·x with scale·x = 1, x ≥ 0 and the constraints."""
    ends = []
    for sign in (1, -1):
        result = linprog(sign * objective, A_ub=numpy.array(rows), b_ub=numpy.zeros(len(rows)), A_eq=[scale], b_eq=[1.0],
                         bounds=(0, None), method="highs")
        if result.status == 2:
            return None
        assert result.status == 0, result.message
        ends.append(round(sign * result.fun, PLACES) + 0.0)
    return {"lower": ends[0], "upper": ends[1]}


def solve(case):
    groups = case["groups"]
    all_states = states(groups)
    rows = constraints(groups, all_states)
    everyone = row(all_states, lambda s: True)
    anyone = row(all_states, lambda s: any(m is not None for m in s))
    passed_in = lambda s, i: s[i] is not None and all(s[i])
    passed = row(all_states, lambda s: any(passed_in(s, i) for i in range(len(groups))))
    result = {
        "anyGroup": extremes(anyone, everyone, rows),
        "passedOfAll": extremes(passed, everyone, rows),
        "passedOfAnyGroup": extremes(passed, anyone, rows),
        "passedInGroupOfAll": [
            extremes(row(all_states, lambda s: passed_in(s, i)), everyone, rows) for i in range(len(groups))
        ],
    }
    if "published" in case:
        lower, upper = limits(case["published"])
        more = rows + [passed - upper * anyone, lower * anyone - passed]
        result["contributions"] = [
            extremes(row(all_states, lambda s: passed_in(s, i)), passed, more) for i in range(len(groups))
        ]
    return result


def fraction(generator):
    return generator.choice([0.05, 0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8, 0.9, 1.0])


def share(generator):
    value = fraction(generator)
    if generator.random() < 0.5:
        return value
    return {"lower": round(max(0.0, value - 0.05), 3), "upper": round(min(1.0, value + 0.05), 3)}


def random_case(generator):
    groups = []
    for i in range(generator.choice([1, 2, 2, 3])):
        stages = [
            {"name": f"stage {k}", "share": share(generator), "of": generator.choice(["entrants", "entrants", "previous"])}
            for k in range(generator.choice([1, 2, 2, 3]))
        ]
        groups.append({"name": f"group {i}", "share": share(generator), "stages": stages})
    return {"groups": groups}


def joint_case(generator):
    shares = [share(generator) for _ in range(generator.choice([1, 2, 3, 4, 5]))]
    events = list(itertools.product([0, 1], repeat=len(shares)))
    everyone = row(events, lambda s: True)
    rows = []
    for i, value in enumerate(shares):
        lower, upper = limits(value)
        event = row(events, lambda s: s[i])
        rows += [event - upper * everyone, lower * everyone - event]
    return {
        "shares": shares,
        "all": extremes(row(events, all), everyone, rows),
        "any": extremes(row(events, any), everyone, rows),
    }


def main():
    generator = random.Random(20111)
    wide = {"lower": 0.0, "upper": 1.0}
    by_hand = [
        # Small groups with ranges, an open group, and a group whose share may be 0.
        {"groups": [{"name": "group 0", "share": {"lower": 0.0, "upper": 0.3},
                     "stages": [{"name": "stage 0", "share": 0.5, "of": "entrants"}]},
                    {"name": "group 1", "share": {"lower": 0.0, "upper": 0.2},
                     "stages": [{"name": "stage 0", "share": 0.25, "of": "entrants"}]}]},
        {"groups": [{"name": "group 0", "share": 0.6, "stages": [{"name": "stage 0", "share": 0.2, "of": "entrants"}]},
                    {"name": "group 1", "share": wide, "stages": [{"name": "stage 0", "share": wide, "of": "entrants"}]}]},
    ]
    cases = by_hand + [random_case(generator) for _ in range(60)]
    solved = []
    for case in cases:
        bounds = solve(case)["passedOfAnyGroup"]
        place = generator.choice([0.0, 0.25, 0.5, 0.75, 1.0])
        middle = round(bounds["lower"] + place * (bounds["upper"] - bounds["lower"]), 4)
        case["published"] = {"lower": max(0.0, round(middle - 0.005, 4)), "upper": min(1.0, round(middle + 0.005, 4))}
        solved.append({**case, "bounds": solve(case)})
    output = {
        "source": f"scipy {scipy.__version__}, optimize.linprog (HiGHS)",
        "joint": [joint_case(generator) for _ in range(40)],
        "cascades": solved,
    }
    target = pathlib.Path(__file__).with_name("bounds.json")
    target.write_text(json.dumps(output, indent=1) + "\n", encoding="utf-8")


main()
