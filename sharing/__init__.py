"""Turns a statement into everything people need to carry it."""
