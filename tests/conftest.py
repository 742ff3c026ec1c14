"""Hypothesis draws the same examples on every run; `python -m tests.test_fuzz COUNT SEED` looks for new ones."""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")
