"""Paths that tests and their fixtures both use."""

import os
import pathlib

PROJECT = pathlib.Path(__file__).resolve().parents[2]
REDUCED = os.environ.get("MINUTES_FULL") != "1"  # the long forms run under `./dev test --full`
LAYERS = ("attendance", "dates", "mentions", "decisions", "actions", "votes", "motions", "reservations", "events", "remarks",
          "money", "refs", "sentences", "tokens")  # fmt: skip
